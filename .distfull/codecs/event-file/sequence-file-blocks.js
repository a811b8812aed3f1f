import { compressWhole } from './compressor.js';
import { pickEvents } from './picked-events.js';
import { sequenceFileHeader, syncEntry } from './sequence-file.js';
import { SequenceFileBlock } from './sequence-file-block.js';
import { timestampKeys } from './timestamp-keys.js';
import { vintBytes, writeVint } from './vint.js';
export class SequenceFileBlocks {
    #options;
    #codec;
    #sync;
    #block;
    #pending;
    constructor(options, codec) {
        const syncMarker = options.syncMarker();
        this.#options = options;
        this.#codec = codec;
        this.#sync = syncEntry(syncMarker);
        this.#block = new SequenceFileBlock(options.writeFormat);
        this.#pending = [sequenceFileHeader(options.writeFormat, codec.className, syncMarker)];
    }
    async add(batch, indexes) {
        const keys = timestampKeys(batch, indexes, this.#options.clock.nowMs());
        const events = pickEvents(batch, indexes);
        const written = [];
        for (let i = 0; i < events.size;) {
            i = this.#block.fill(events, keys, i);
            if (this.#block.isFull)
                written.push(...(await this.#endBlock()));
        }
        return written;
    }
    async flush() {
        if (this.#block.count === 0)
            return this.#takePending();
        const written = await this.#endBlock();
        // Gives its memory back: thousands of files may be open, each waiting for its next events.
        this.#block = new SequenceFileBlock(this.#options.writeFormat);
        return written;
    }
    end() {
        return this.flush();
    }
    async #endBlock() {
        const parts = await Promise.all(this.#block.parts().map((part) => compressWhole(this.#codec.compressor(), part)));
        const count = this.#block.count;
        this.#block.clear();
        const sized = parts.flatMap((part) => [vint(part.length), part]);
        return [...this.#takePending(), this.#sync, vint(count), ...sized];
    }
    #takePending() {
        const pending = this.#pending;
        this.#pending = [];
        return pending;
    }
}
function vint(value) {
    const bytes = Buffer.allocUnsafe(vintBytes(value));
    writeVint(bytes, value, 0);
    return bytes;
}
//# sourceMappingURL=sequence-file-blocks.js.map