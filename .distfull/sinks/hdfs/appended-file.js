/*
 * Hot path. Append mode: what is written can be read, and is delivered.
 *
 *   first group    ▸ journal: created, synced ▸ CREATE with the group as body
 *   later groups                              ▸ APPEND
 *   each           ▸ answered ▸ journal: delivered {sequences, length}, synced ▸ its pieces arrive
 *   close          ▸ file closing gives it its final name, in the background
 *
 *   crash or doubt after …        the file has             what becomes of it
 *   created                       nothing, or the group    removed: nothing of it is delivered
 *   an answer, not journaled      more than is delivered   cut to what is; the rest comes again
 *   delivered                     what is delivered        cut to it, so that nothing late gets in
 *
 * After any failed call the file is left to file closing: there is no second try of an APPEND, for
 * the first may still arrive. What comes next begins another file.
 */
import { crashPoint } from '../../core/crash-point.js';
import { DeliveryError } from '../../core/errors.js';
import { WebHdfsError } from '../../protocol/webhdfs/web-hdfs.js';
import { byteLength } from './file-content.js';
import { SequenceRanges } from './sequence-ranges.js';
/** Names of others that are stepped over. */
const nameTriesMax = 100;
export class AppendedFile {
    holds = false;
    #parts;
    #nextName;
    /** Taken at once: full files of a bucket are created side by side, and are in order by name. */
    #firstName;
    #name;
    #isCreated = false;
    #lengthBytes = 0;
    /** `nextName`: of the file; asked again while there is a file of that name. */
    constructor(parts, nextName) {
        this.#parts = parts;
        this.#nextName = nextName;
        this.#firstName = nextName();
    }
    get path() {
        return this.#name?.inUsePath;
    }
    async write(group, isLast) {
        const { content } = this.#parts;
        const bytes = [];
        const ranges = new SequenceRanges();
        for (const piece of group) {
            bytes.push(...(await content.add(piece)));
            ranges.addEvents(piece.delivery.ranges, piece.indexes);
        }
        bytes.push(...(await (isLast ? content.end() : content.flush())));
        await this.#put(bytes, ranges);
    }
    async close() {
        const { content, closing } = this.#parts;
        await this.#put(await content.end(), new SequenceRanges());
        if (this.#name !== undefined)
            closing.finish(this.#name.inUsePath);
    }
    interrupt() { }
    async giveUp(error) {
        const name = this.#name;
        if (name === undefined)
            return;
        const { closing, journal } = this.#parts;
        if (!this.#isCreated && error.outcome === 'refused')
            await journal.finished(name.inUsePath);
        else
            closing.settle(name.inUsePath);
    }
    async #put(bytes, ranges) {
        const { journal } = this.#parts;
        const length = byteLength(bytes);
        if (length === 0)
            return ranges.count === 0 ? undefined : journal.passed(ranges.sorted());
        if (this.#isCreated)
            await this.#parts.hdfs.append(this.#name.inUsePath, bytes);
        else
            await this.#create(bytes);
        crashPoint('sink.hdfs.written');
        this.#lengthBytes += length;
        await journal.delivered(this.#name.inUsePath, this.#lengthBytes, ranges.sorted());
        crashPoint('sink.hdfs.journaled');
    }
    async #create(bytes) {
        const { hdfs, journal, logger } = this.#parts;
        for (let tries = 1;; tries++) {
            const name = this.#freeName();
            this.#name = name;
            await journal.created(name.inUsePath, name.finalPath);
            logger.info({}, `Creating ${name.inUsePath}`);
            try {
                await hdfs.create(name.inUsePath, bytes);
                this.#isCreated = true;
                return;
            }
            catch (error) {
                if (!isTaken(error))
                    throw error;
                this.#name = undefined; // it is somebody else's
                await journal.finished(name.inUsePath);
                if (tries === nameTriesMax)
                    throw error;
            }
        }
    }
    /** One that no earlier file waits under. */
    #freeName() {
        for (;;) {
            const name = this.#firstName ?? this.#nextName();
            this.#firstName = undefined;
            if (!this.#parts.journal.files.has(name.inUsePath))
                return name;
        }
    }
}
/** Also by a writer that has it open. */
function isTaken(error) {
    if (!(error instanceof WebHdfsError) || error.outcome !== 'refused')
        return false;
    return error.failure === 'exists' || error.failure === 'busy';
}
//# sourceMappingURL=appended-file.js.map