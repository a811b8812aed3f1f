const nothing = Buffer.alloc(0);
/**
 * For codecs that compress a piece in one call: gathers small writes, cuts large ones. After
 * `finish` it holds no memory: thousands of files may be open.
 */
export class PieceCompressor {
    #codec;
    #gathered = nothing;
    #gatheredBytes = 0;
    constructor(codec) {
        this.#codec = codec;
    }
    async write(bytes) {
        const { pieceBytes } = this.#codec;
        const pieces = [];
        let at = 0;
        if (this.#gatheredBytes > 0) {
            at = this.#gather(bytes);
            if (this.#gatheredBytes < pieceBytes)
                return [];
            pieces.push(this.#gathered);
        }
        for (; bytes.length - at >= pieceBytes; at += pieceBytes)
            pieces.push(bytes.subarray(at, at + pieceBytes));
        const compressed = await Promise.all(pieces.map((piece) => this.#codec.compress(piece)));
        this.#gatheredBytes = 0;
        this.#gather(bytes.subarray(at));
        return compressed.flat();
    }
    async finish() {
        if (this.#gatheredBytes === 0)
            return [];
        const compressed = await this.#codec.compress(this.#gathered.subarray(0, this.#gatheredBytes));
        this.#gathered = nothing;
        this.#gatheredBytes = 0;
        return compressed;
    }
    /** Takes what there is room for; returns how many bytes. */
    #gather(bytes) {
        const { pieceBytes } = this.#codec;
        if (bytes.length === 0)
            return 0;
        if (this.#gathered.length === 0)
            this.#gathered = Buffer.allocUnsafeSlow(pieceBytes);
        const taken = bytes.subarray(0, pieceBytes - this.#gatheredBytes);
        this.#gathered.set(taken, this.#gatheredBytes);
        this.#gatheredBytes += taken.length;
        return taken.length;
    }
}
//# sourceMappingURL=piece-compressor.js.map