/**
 * Hot path. Texts of a column that stand nowhere in the slab as they are, such as unescaped ones:
 * appended one after the other, in the end behind the slab's bytes, so that a column of both kinds
 * has one buffer.
 */
export class TextArena {
    #buffer = Buffer.alloc(0);
    #length = 0;
    #base;
    /** `base` is the length of the slab that the texts will stand behind. */
    constructor(base = 0) {
        this.#base = base;
    }
    /** Where the next text begins and the last one ends. */
    get length() {
        return this.#base + this.#length;
    }
    /** All return where the text begins; it ends at `length`. */
    append(text) {
        const start = this.length;
        // Three bytes at most a UTF-16 unit: cheaper than to count them first.
        this.#reserve(text.length * 3);
        this.#length += this.#buffer.write(text, this.#length);
        return start;
    }
    appendBytes(bytes) {
        const start = this.length;
        this.#reserve(bytes.length);
        this.#buffer.set(bytes, this.#length);
        this.#length += bytes.length;
        return start;
    }
    /** For texts put together of several pieces: `append` them, with the first one's start. */
    appendByte(byte) {
        this.#reserve(1);
        this.#buffer[this.#length++] = byte;
    }
    /** The slab itself where nothing was appended. */
    behind(slab) {
        if (this.#length === 0)
            return slab;
        return Buffer.concat([slab, this.#buffer.subarray(0, this.#length)]);
    }
    #reserve(bytes) {
        const needed = this.#length + bytes;
        if (needed <= this.#buffer.length)
            return;
        const grown = Buffer.allocUnsafe(Math.max(needed, 2 * this.#buffer.length, 4096));
        this.#buffer.copy(grown, 0, 0, this.#length);
        this.#buffer = grown;
    }
}
//# sourceMappingURL=text-arena.js.map