/*
 * How a log goes on after a failed write: what was not durable is cut off, and a new segment begins
 * behind it. Nobody knows what of the numbers in between has reached the disk: they are not given
 * again.
 *
 *   | … durable | failed write … |
 *   | … durable |  (no offsets)  | new segment
 */
import { ChannelError, messageOf, systemCodeOf } from '../../core/errors.js';
import { readBatchHeader } from '../../protocol/kafka/record-batch.js';
import { nextDirectory, segmentIn } from './segment-directories.js';
export class LogRestart {
    #parts;
    /** Where a segment that could not be begun could not be removed either. */
    #leftIn;
    constructor(parts) {
        this.#parts = parts;
    }
    /** Resolves with the end of the log, at `endOffset` or behind the new segment's opening batch. */
    async goOnAt(endOffset) {
        const { writer, reader } = this.#parts;
        await writer.quiesce();
        const { segment: broken, durableBytes } = writer.current;
        const { durableEnd } = writer;
        try {
            await this.#removeBehind(broken);
            reader.forgetTail(broken);
            await broken.use(async (handle) => {
                await handle.truncate(durableBytes);
                await handle.sync();
            });
            broken.cutBack(durableBytes, durableEnd);
            await broken.close();
            return await this.#beginBeyond(durableEnd, endOffset);
        }
        catch (error) {
            throw new ChannelError(`${broken.path}: cannot go on after a failed write: ${messageOf(error)}; free space or repair the disk`, { cause: error });
        }
    }
    /** A roll that failed may have made files. Where they cannot be removed, they stay empty. */
    async #removeBehind(broken) {
        const { segments } = this.#parts;
        const first = segments.indexOf(broken) + 1;
        for (const segment of segments.slice(first))
            await segment.remove().catch(() => { });
        segments.splice(first);
    }
    async #beginBeyond(durableEnd, endOffset) {
        const { segments, options } = this.#parts;
        const segment = await this.#begin(segments.at(-1)?.directory, durableEnd, endOffset);
        segments.push(segment);
        options.logger.warn({ segment: segment.path, durableEnd }, `${segment.path}: going on after a failed write; offsets ${durableEnd} to ${segment.baseOffset - 1} were not stored`);
        return segment.endOffset;
    }
    /** The directory whose turn it is may be the one that fails: then the others are tried. */
    async #begin(previous, durableEnd, baseOffset) {
        const { options, writer, stamp } = this.#parts;
        const { directories, openingBatch } = options;
        let last = previous;
        for (let attempt = 1;; attempt++) {
            const directory = this.#leftIn ?? nextDirectory(options, last);
            const segment = segmentIn(options, directory, baseOffset);
            const opening = openingBatch?.({ baseOffset, durableEnd, previousEnd: durableEnd });
            if (opening !== undefined) {
                stamp(opening, baseOffset);
                segment.add(readBatchHeader(opening, 0));
            }
            try {
                await writer.restart(segment, opening);
                this.#leftIn = undefined;
                return segment;
            }
            catch (error) {
                // Elsewhere it would be the same segment once more.
                this.#leftIn = (await this.#isDiscarded(segment)) ? undefined : directory;
                if (attempt === directories.length || this.#leftIn !== undefined)
                    throw error;
                last = directory;
            }
        }
    }
    async #isDiscarded({ path, directory }) {
        const { fileSystem } = this.#parts.options;
        try {
            await fileSystem.unlink(path);
            await fileSystem.syncDirectory(directory);
            return true;
        }
        catch {
            return fileSystem.stat(path).then(() => false, (error) => systemCodeOf(error) === 'ENOENT');
        }
    }
}
//# sourceMappingURL=log-restart.js.map