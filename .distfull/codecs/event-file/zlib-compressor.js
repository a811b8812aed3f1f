/*
 * gzip members and zlib streams. Each has a state of 268 KB while it is written, so a file that is
 * not written to between two flushes costs nothing.
 */
import { once } from 'node:events';
import { createDeflate, createGzip } from 'node:zlib';
/** Fewer turns between the threadpool and the agent's thread than with the usual 16 KiB. */
const chunkBytes = 64 * 1024;
export class ZlibCompressor {
    #format;
    #stream;
    #ready = [];
    constructor(format) {
        this.#format = format;
    }
    async write(bytes) {
        const stream = (this.#stream ??= this.#begin());
        await new Promise((resolve, reject) => {
            stream.write(bytes, (error) => (error ? reject(error) : resolve()));
        });
        return this.#take();
    }
    async finish() {
        const stream = this.#stream;
        if (stream === undefined)
            return [];
        this.#stream = undefined;
        stream.end();
        await once(stream, 'end');
        return this.#take();
    }
    #begin() {
        const options = { chunkSize: chunkBytes };
        const stream = this.#format === 'gzip' ? createGzip(options) : createDeflate(options);
        stream.on('data', (chunk) => this.#ready.push(chunk));
        // The write or the finish that failed tells it.
        stream.on('error', () => { });
        return stream;
    }
    #take() {
        const ready = this.#ready;
        this.#ready = [];
        return ready;
    }
}
//# sourceMappingURL=zlib-compressor.js.map