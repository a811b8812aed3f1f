/*
 * A compressed file, read as its content. Reads go forwards, with some bytes kept to step back a
 * little; a step further back begins again at the start.
 *
 *   content   ─────────┤ kept window ├── next chunk of the stream
 *                      from          end
 */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
const chunkBytes = 64 * 1024;
/** What a reader goes back: to the beginning of its block, or of a long line. */
const keptBytesMax = 4 * 1024 * 1024;
/** Logs shrink to a tenth, the dullest ones to a hundredth; deflate can do 1 to 1,032. */
const ratioMax = 250;
const freeBytes = 64 * 1024 * 1024;
const trailerBytes = 8;
/** Whether the file begins as gzip does (RFC 1952: 1f 8b, deflate). */
export async function isGzip(handle) {
    const magic = Buffer.alloc(3);
    return (await handle.read(magic, 0)) === 3 && magic.readUIntBE(0, 3) === 0x1f8b08;
}
export class GzipContent {
    #handle;
    #path;
    #stat;
    #contentBytesMax;
    #stream;
    #chunks;
    #kept = [];
    #keptFrom = 0;
    #end = 0;
    #isWhole = false;
    /** Takes the ownership of the handle. */
    constructor(handle, path, stat) {
        this.#handle = handle;
        this.#path = path;
        this.#stat = stat;
        this.#contentBytesMax = freeBytes + ratioMax * stat.sizeBytes;
    }
    /** Rejects when the file is damaged, not whole yet, or expands beyond all reason. */
    async read(buffer, position) {
        if (this.#chunks === undefined || position < this.#keptFrom)
            this.#begin();
        while (this.#end < position + buffer.length && (await this.#advance())) {
            while (this.#kept.length > 1 && this.#isSpare(this.#kept[0], position)) {
                this.#keptFrom += this.#kept.shift().length;
            }
        }
        return this.#copyTo(buffer, position);
    }
    /** The length of the content: reads all of it. */
    async measure() {
        await this.read(Buffer.alloc(1), Number.MAX_SAFE_INTEGER - 1);
        return this.#end;
    }
    /** The content's length modulo 2^32, if there is one member, as rotations make them. */
    async statedSizeBytes() {
        const { sizeBytes } = this.#stat;
        const trailer = Buffer.alloc(4);
        if (sizeBytes < trailerBytes)
            return undefined;
        const read = await this.#handle.read(trailer, sizeBytes - 4);
        return read === 4 ? trailer.readUInt32LE(0) : undefined;
    }
    stat() {
        return this.#handle.stat();
    }
    async close() {
        this.#stream?.destroy();
        this.#kept = [];
        await this.#handle.close();
    }
    #begin() {
        this.#stream?.destroy();
        const compressed = Readable.from(this.#compressedChunks(), { objectMode: false });
        const stream = createGunzip({ chunkSize: chunkBytes });
        compressed.on('error', (error) => stream.destroy(error));
        stream.on('error', () => { }); // The iterator rejects with it.
        this.#stream = compressed.pipe(stream);
        this.#chunks = stream[Symbol.asyncIterator]();
        this.#kept = [];
        this.#keptFrom = 0;
        this.#end = 0;
        this.#isWhole = false;
    }
    async *#compressedChunks() {
        for (let position = 0;;) {
            const chunk = Buffer.alloc(chunkBytes);
            const read = await this.#handle.read(chunk, position);
            if (read === 0)
                return;
            yield chunk.subarray(0, read);
            position += read;
        }
    }
    async #advance() {
        if (this.#isWhole)
            return false;
        const next = await this.#chunks.next();
        if (next.done === true) {
            this.#isWhole = true;
            return false;
        }
        this.#kept.push(next.value);
        this.#end += next.value.length;
        if (this.#end <= this.#contentBytesMax)
            return true;
        throw new Error(`${this.#path} holds more than ${this.#contentBytesMax} bytes in ` +
            `${this.#stat.sizeBytes}: that is no log, it is not read`);
    }
    /** Wanted neither now nor for a step back. */
    #isSpare(chunk, position) {
        const chunkEnd = this.#keptFrom + chunk.length;
        return chunkEnd <= position && chunkEnd <= this.#end - keptBytesMax;
    }
    #copyTo(buffer, position) {
        let copied = 0;
        let from = this.#keptFrom;
        for (const chunk of this.#kept) {
            const start = Math.max(0, position + copied - from);
            if (start < chunk.length && position + copied >= from)
                copied += chunk.copy(buffer, copied, start);
            from += chunk.length;
            if (copied === buffer.length)
                break;
        }
        return copied;
    }
}
//# sourceMappingURL=gzip-content.js.map