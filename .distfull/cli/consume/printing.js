/*
 * Hot path. From fetched partitions to the output: decodes, prints, and says how far it got, so that
 * a reader can stop exactly behind the last record that was printed.
 */
import { once } from 'node:events';
import { messageOf } from '../../core/errors.js';
import { decodeRecordsAsync } from '../../protocol/kafka/record-batch.js';
import { OutputBuffer } from './output-buffer.js';
const writtenBytesMin = 256 * 1024;
export class RecordPrinter {
    #options;
    #buffer = new OutputBuffer();
    #format;
    #recordCount = 0;
    constructor(options) {
        this.#options = options;
        this.#format = options.format(this.#buffer);
    }
    get recordCount() {
        return this.#recordCount;
    }
    get isDone() {
        return this.#recordCount >= this.#options.recordsMax;
    }
    /** Resolves when the output has taken it. */
    async print(fetched, reader) {
        const { bytes, positions, nextOffset, leaderEpoch } = fetched;
        for (const position of positions) {
            if (this.isDone)
                break;
            const records = await this.#decoded(bytes, position);
            if (records === undefined)
                continue;
            const next = this.#printBatch(records, fetched);
            reader.printed(fetched, next, leaderEpoch);
            if (this.#buffer.byteLength >= writtenBytesMin)
                await this.#flush();
        }
        await this.#flush();
        if (!this.isDone)
            reader.printed(fetched, nextOffset, leaderEpoch);
        await reader.written();
    }
    /** The offset behind the last printed record. */
    #printBatch(records, fetched) {
        const { topic, partition, fetchOffset } = fetched;
        let next = fetchOffset;
        for (let i = 0; i < records.size && !this.isDone; i++) {
            const offset = records.offsetAt(i);
            if (offset < fetchOffset)
                continue;
            this.#format.write(records, i, topic, partition);
            this.#recordCount++;
            next = offset + 1;
        }
        return next;
    }
    async #decoded(bytes, position) {
        try {
            return await decodeRecordsAsync(bytes, position);
        }
        catch (error) {
            if (!this.#options.skipsOnError)
                throw error;
            process.stderr.write(`consume: ${messageOf(error)}; skipped\n`);
            return undefined;
        }
    }
    async #flush() {
        if (this.#buffer.byteLength === 0)
            return;
        const { output } = this.#options;
        if (!output.write(this.#buffer.take()))
            await once(output, 'drain');
    }
}
//# sourceMappingURL=printing.js.map