import { copy } from './copy.js';
export class HeaderMaps {
    #encoding;
    #buffer = Buffer.allocUnsafe(1024);
    #bytes = 0;
    /** Map i is `#buffer[#starts[i], #ends[i])`; all events have map 0 where there is but one. */
    #starts;
    #ends;
    constructor(batch, encoding) {
        this.#encoding = encoding;
        const { own, size } = batch;
        const count = own === undefined ? 1 : size;
        this.#starts = new Uint32Array(count);
        this.#ends = new Uint32Array(count);
        for (let i = 0; i < count; i++) {
            const repeats = i > 0 && own[i] === own[i - 1];
            this.#starts[i] = repeats ? this.#starts[i - 1] : this.#bytes;
            if (!repeats)
                this.#append(own === undefined ? batch.headers : batch.headersOf(i));
            this.#ends[i] = this.#bytes;
        }
    }
    bytesOf(index) {
        const map = this.#mapOf(index);
        return this.#ends[map] - this.#starts[map];
    }
    /** Returns the position after the map. */
    copyTo(target, position, index) {
        const map = this.#mapOf(index);
        return copy(this.#buffer, this.#starts[map], this.#ends[map], target, position);
    }
    #mapOf(index) {
        return this.#starts.length === 1 ? 0 : index;
    }
    #append(headers) {
        this.#reserve(this.#encoding.bytesMax(headers));
        this.#bytes = this.#encoding.write(headers, this.#buffer, this.#bytes);
    }
    #reserve(bytes) {
        if (this.#bytes + bytes <= this.#buffer.length)
            return;
        const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#bytes + bytes));
        this.#buffer.copy(larger, 0, 0, this.#bytes);
        this.#buffer = larger;
    }
}
//# sourceMappingURL=header-maps.js.map