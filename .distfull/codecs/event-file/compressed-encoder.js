export class CompressedEncoder {
    #serialized;
    #compressor;
    constructor(serialized, compressor) {
        this.#serialized = serialized;
        this.#compressor = compressor;
    }
    async add(batch, indexes) {
        return this.#compress(await this.#serialized.add(batch, indexes));
    }
    async flush() {
        return this.#finish(await this.#serialized.flush());
    }
    async end() {
        return this.#finish(await this.#serialized.end());
    }
    async #finish(last) {
        return [...(await this.#compress(last)), ...(await this.#compressor.finish())];
    }
    async #compress(parts) {
        if (parts.length === 0)
            return [];
        return this.#compressor.write(parts.length === 1 ? parts[0] : Buffer.concat(parts));
    }
}
//# sourceMappingURL=compressed-encoder.js.map