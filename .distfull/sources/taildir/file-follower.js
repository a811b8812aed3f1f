import { crashPoint } from '../../core/crash-point.js';
import { messageOf } from '../../core/errors.js';
import { hourOf } from '../../core/provenance.js';
import { batchesOf, positionBatch } from '../files/line-batches.js';
import { isDescriptorShortage } from './open-files.js';
export class FileFollower {
    #context;
    #files;
    #window;
    #signal;
    #failing = new WeakSet();
    constructor(context, files, window, signal) {
        this.#context = context;
        this.#files = files;
        this.#window = window;
        this.#signal = signal;
    }
    /** Emits what the file has up to its size as last seen. True when that was anything. */
    async follow(file, options) {
        try {
            const progressed = await this.#readAll(file, file.sizeBytes, options);
            this.#failing.delete(file);
            return progressed;
        }
        catch (error) {
            if (isDescriptorShortage(error)) {
                await this.#files.shortOfDescriptors(error);
                return false;
            }
            this.#context.counters.add('EventReadFail');
            if (!this.#failing.has(file))
                this.#context.logger.warn({ file: file.path }, `Cannot read ${file.path}, trying again: ${messageOf(error)}`);
            this.#failing.add(file);
            return false;
        }
    }
    /** Lets the channels know of files that are not read from their beginning, before they grow. */
    async announce() {
        for (const file of this.#files.takeUnannounced()) {
            const range = { from: file.position, to: file.position, deadLettered: 0 };
            await this.#window.push(positionBatch(file, range, this.#context.clock.nowMs()), () => { });
        }
    }
    async #readAll(file, end, options) {
        const { clock, config } = this.#context;
        for (let batches = 0; batches < options.maxBatches && !this.#signal.aborted;) {
            const maxLines = (options.maxBatches - batches) * config.batchSize;
            const result = await file.read(end, options.takeRest, maxLines);
            if (result.kind === 'nothing')
                return batches > 0;
            if (result.kind === 'truncated') {
                const next = await this.#files.truncated(file);
                if (next !== undefined)
                    await this.follow(next, options);
                return true;
            }
            if (result.kind === 'elsewhere') {
                await this.#files.moved(file);
                return batches > 0;
            }
            crashPoint('source.read');
            if (result.kind === 'too long') {
                await this.#giveUpLine(file, result);
                batches++;
                continue;
            }
            const batchOptions = this.#batchOptionsOf(file);
            for (const { batch, to } of batchesOf(file, result.block, batchOptions, clock.nowMs())) {
                await this.#window.push(batch, () => void (file.committed = to));
                batches++;
            }
        }
        return true;
    }
    #batchOptionsOf({ group, path }) {
        const { batchSize, byteOffsetHeader, fileHeader, fileHeaderKey } = this.#context.config;
        const headers = fileHeader
            ? Object.freeze({ ...group.headers, [fileHeaderKey]: path })
            : group.headers;
        return { batchSize, byteOffsetHeader, headers };
    }
    /** The dead letter is durable before the channels learn that its range is accounted for. */
    async #giveUpLine(file, line) {
        const { clock, config, counters, deadLetters } = this.#context;
        const { from, to, body } = line;
        const nowMs = clock.nowMs();
        counters.add('EventReadFail');
        await deadLetters.put([
            {
                body,
                headers: file.group.headers,
                reason: `line of ${to - from} bytes is longer than maxLineLength ` +
                    `${config.maxLineLength}; its beginning is kept here`,
                origin: file.origin,
                position: from,
                hour: hourOf(nowMs),
                isCut: true,
            },
        ]);
        const batch = positionBatch(file, { from, to, deadLettered: 1 }, nowMs);
        await this.#window.push(batch, () => void (file.committed = to));
    }
}
//# sourceMappingURL=file-follower.js.map