import { batchesOf } from '../files/line-batches.js';
import { changed } from './event-reader.js';
export class PieceReader {
    #file;
    #pieces;
    #options;
    constructor(file, pieces, options) {
        this.#file = file;
        this.#pieces = pieces;
        this.#options = options;
    }
    async next(nowMs) {
        const file = this.#file;
        const pieces = this.#pieces;
        if (file.position >= file.end)
            return undefined;
        if (file.isEmpty)
            return this.#take(emptyEvent, nowMs);
        const raw = await file.read(file.position + pieces.blockBytes);
        if (raw === 'changed')
            return changed(file);
        const whole = { buffer: raw.buffer, base: raw.base, lines: pieces.split(raw) };
        const { block, problem } = pieces.readable?.(whole) ?? { block: whole };
        const events = this.#take(block, nowMs);
        return problem === undefined ? events : { ...events, problem: `${file.path} ${problem}` };
    }
    #take(block, nowMs) {
        const file = this.#file;
        const options = { ...this.#options, byteOffsetHeader: false };
        file.advance(block, block.lines.next);
        const batches = batchesOf(file, block, options, nowMs);
        const { decoded } = this.#pieces;
        if (decoded === undefined)
            return { batches };
        return { batches: batches.map(({ batch, to }) => ({ batch: decoded(batch), to })) };
    }
}
const emptyEvent = {
    buffer: Buffer.alloc(0),
    base: 0,
    lines: { starts: Uint32Array.of(0), ends: Uint32Array.of(0), size: 1, next: 1 },
};
//# sourceMappingURL=piece-reader.js.map