/** Hot path. The records that a checkpoint has to write: words, until they are taken. */
const initialWords = 64;
/** What a busy interval has used is not kept for the quiet ones after it. */
const keptWordsMax = 65_536;
export class FreshWords {
    #words = new Uint32Array(initialWords);
    #length = 0;
    get memoryBytes() {
        return this.#words.byteLength;
    }
    push(word) {
        if (this.#length === this.#words.length) {
            const larger = new Uint32Array(this.#words.length * 2);
            larger.set(this.#words);
            this.#words = larger;
        }
        this.#words[this.#length++] = word;
    }
    /** What was pushed since the last call. A copy. */
    take() {
        const words = this.#words.slice(0, this.#length);
        this.clear();
        return words;
    }
    clear() {
        this.#length = 0;
        if (this.#words.length > keptWordsMax)
            this.#words = new Uint32Array(initialWords);
    }
}
//# sourceMappingURL=fresh-words.js.map