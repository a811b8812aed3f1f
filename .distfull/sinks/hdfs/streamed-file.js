/*
 * Hot path. File mode: the whole file is one request, and what is in it is delivered when it has its
 * final name. A body that breaks off is kept by HDFS as if it were whole, so only its length tells.
 *
 *   first bytes   ▸ journal: created, synced ▸ CREATE of a hidden name, which stays open
 *   close         ▸ 201 ▸ the length is as written
 *                 ▸ journal: prepared {final path, length, sequences}, synced
 *                 ▸ RENAME (NONE) ▸ journal: finished, synced ▸ its pieces arrive
 *
 *   crash or doubt before …   what becomes of it
 *   prepared                  removed, its events come again in another file
 *   finished                  looked for at recovery: hidden, it is renamed; under its final name,
 *                             it had been; its sequences are known
 *
 * The final name is made of the channel's id and the file's sequences; nothing else has it.
 */
import { crashPoint } from '../../core/crash-point.js';
import { DeliveryError, messageOf } from '../../core/errors.js';
import { byteLength } from './file-content.js';
import { SequenceRanges } from './sequence-ranges.js';
/** It has none before it is whole: whatever is there is removed. */
const noFinalPath = '';
export class StreamedFile {
    holds = true;
    #parts;
    #names;
    #ranges = new SequenceRanges();
    #path;
    #upload;
    #lengthBytes = 0;
    #isInterrupted = false;
    /** HDFS said so. */
    #isThere = false;
    /** Whether it is delivered is the journal's to say. */
    #isPrepared = false;
    constructor(parts, names) {
        this.#parts = parts;
        this.#names = names;
    }
    get path() {
        return this.#path;
    }
    async write(group) {
        for (const piece of group) {
            this.#ranges.addEvents(piece.delivery.ranges, piece.indexes);
            await this.#send(await this.#parts.content.add(piece));
        }
    }
    async close() {
        await this.#send(await this.#parts.content.end());
        if (this.#upload === undefined)
            return this.#parts.journal.passed(this.#ranges.sorted());
        await this.#upload.end();
        this.#isThere = true;
        await this.#checkLength();
        crashPoint('sink.hdfs.written');
        await this.#giveName();
    }
    interrupt() {
        this.#isInterrupted = true;
        this.#upload?.abort();
    }
    async giveUp({ outcome }) {
        if (this.#path === undefined || this.#isPrepared)
            return this.interrupt();
        // Interrupted, the error is another file's.
        const isNowhere = outcome === 'refused' && !this.#isInterrupted && !this.#isThere;
        this.interrupt();
        if (isNowhere)
            await this.#parts.journal.finished(this.#path);
        else
            this.#parts.closing.remove(this.#path);
    }
    async #send(bytes) {
        const length = byteLength(bytes);
        if (length === 0)
            return;
        this.#upload ??= await this.#open();
        await this.#upload.write(bytes);
        this.#lengthBytes += length;
    }
    async #open() {
        const { hdfs, journal, logger } = this.#parts;
        const path = this.#names.inUse(this.#ranges.first);
        this.#path = path;
        await journal.created(path, noFinalPath);
        logger.info({}, `Creating ${path}`);
        const upload = await hdfs.upload(path);
        if (!this.#isInterrupted)
            return upload;
        upload.abort();
        throw new DeliveryError(`${path} was given up`, { outcome: 'unknown' });
    }
    async #checkLength() {
        const found = await this.#parts.hdfs.status(this.#path);
        if (found?.lengthBytes === this.#lengthBytes)
            return;
        throw new DeliveryError(`${this.#path} has ${found?.lengthBytes ?? 'no'} bytes after ${this.#lengthBytes} were written: ` +
            'it is removed and its events are sent again', { outcome: 'unknown' });
    }
    async #giveName() {
        const { journal, closing } = this.#parts;
        const path = this.#path;
        const ranges = this.#ranges.sorted();
        this.#isPrepared = true;
        await journal.prepared(path, this.#names.final(ranges), this.#lengthBytes, ranges);
        crashPoint('sink.hdfs.prepared');
        await closing.name(path).catch((cause) => {
            // Also when this rename did nothing: the next recovery gives the file its name.
            throw new DeliveryError(messageOf(cause), { outcome: 'unknown', cause });
        });
        crashPoint('sink.hdfs.journaled');
    }
}
//# sourceMappingURL=streamed-file.js.map