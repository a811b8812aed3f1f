import { pickEvents } from './picked-events.js';
import { keyBytes, sequenceFileHeader, syncEntry, valueBytes, writeValueLength, } from './sequence-file.js';
import { timestampKeys } from './timestamp-keys.js';
const syncIntervalBytes = 100 * 1024;
export class SequenceFileRecords {
    #options;
    #sync;
    /** What is to be written before anything else: the header, once. */
    #pending;
    /** Bytes of the file so far, and where its last sync ended. */
    #fileBytes;
    #syncedBytes = 0;
    constructor(options) {
        const syncMarker = options.syncMarker();
        const header = sequenceFileHeader(options.writeFormat, undefined, syncMarker);
        this.#options = options;
        this.#sync = syncEntry(syncMarker);
        this.#pending = [header];
        this.#fileBytes = header.length;
    }
    async add(batch, indexes) {
        const keys = timestampKeys(batch, indexes, this.#options.clock.nowMs());
        if (keys.length === 0)
            return [];
        return [...this.#takePending(), this.#records(pickEvents(batch, indexes), keys)];
    }
    async flush() {
        const header = this.#takePending();
        if (this.#syncedBytes === this.#fileBytes)
            return header;
        this.#syncedBytes = this.#fileBytes += this.#sync.length;
        return [...header, this.#sync];
    }
    async end() {
        return this.#takePending();
    }
    #takePending() {
        const pending = this.#pending;
        this.#pending = [];
        return pending;
    }
    #records(events, keys) {
        const { writeFormat } = this.#options;
        const { buffer, starts, ends, size } = events;
        const records = Buffer.allocUnsafeSlow(this.#bytesMax(events));
        const fileBytes = this.#fileBytes;
        let at = 0;
        for (let i = 0; i < size; i++) {
            if (fileBytes + at >= this.#syncedBytes + syncIntervalBytes) {
                at += this.#sync.copy(records, at);
                this.#syncedBytes = fileBytes + at;
            }
            const bodyBytes = ends[i] - starts[i];
            at = records.writeInt32BE(keyBytes + valueBytes(writeFormat, bodyBytes), at);
            at = records.writeInt32BE(keyBytes, at);
            at += keys.copy(records, at, i * keyBytes, (i + 1) * keyBytes);
            at = writeValueLength(writeFormat, records, bodyBytes, at);
            at += buffer.copy(records, at, starts[i], ends[i]);
        }
        this.#fileBytes += at;
        return records.subarray(0, at);
    }
    /** Room for the records, each with the longest lengths, and for the syncs among them. */
    #bytesMax({ bodyBytes, size }) {
        const recordBytes = bodyBytes + size * (4 + 4 + keyBytes + 5);
        const syncs = Math.ceil(recordBytes / syncIntervalBytes) + 1;
        return recordBytes + syncs * this.#sync.length;
    }
}
//# sourceMappingURL=sequence-file-records.js.map