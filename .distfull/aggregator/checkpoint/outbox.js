/*
 * Rows that wait for outputs. A checkpoint appends them; a row goes when every output is past it.
 *
 *   number      0 … ─────────── 41 ─────────── 57 ──────────── 63
 *               gone            │ redis's next  │ the file's    │ end: the next row
 *               └ the newest    └── waiting ────┴───────────────┘
 *                 `keptRows` stay
 *
 * Numbers are dense and never go back. An output's order of a row is number + 1 + ahead: `ahead` is
 * what the output has beyond a state that was restored from an older copy.
 */
import { readUnsigned, sequenceKey } from './keys.js';
import { decodeJson, encodeJson } from './tables.js';
export class Outbox {
    #options;
    #positions = new Map();
    #end;
    /** Of the rows that an output waits for. */
    #waitingBytes = 0;
    constructor(options) {
        this.#options = options;
        this.#end = options.end;
        for (const output of this.#storedOutputs()) {
            const stored = options.meta.get(this.#key(output));
            this.#positions.set(output, decodeJson(stored));
        }
        this.#waitingBytes = this.#bytesIn(this.oldest, this.#end);
    }
    /** The number that the next row gets. */
    get end() {
        return this.#end;
    }
    /** The first number that some output waits for. */
    get oldest() {
        let oldest = this.#end;
        for (const { next } of this.#positions.values())
            oldest = Math.min(oldest, next);
        return oldest;
    }
    get hasOutputs() {
        return this.#positions.size > 0;
    }
    get waiting() {
        return { rows: this.#end - this.oldest, bytes: this.#waitingBytes };
    }
    /** The next rows for an output, oldest first: at least one that there is, at most `bytesMax`. */
    entries(output, rowsMax, bytesMax = Infinity) {
        const entries = [];
        const start = sequenceKey(this.position(output).next);
        let bytes = 0;
        for (const { key, value } of this.#options.rows.getRange({ start, limit: rowsMax })) {
            bytes += value.length;
            if (entries.length > 0 && bytes > bytesMax)
                break;
            entries.push({ number: readUnsigned(key), record: decodeJson(value) });
        }
        return entries;
    }
    position(output) {
        return this.#positions.get(output) ?? { next: 0, first: 0, ahead: 0 };
    }
    /**
     * The outputs of today. A new one starts with the rows from now on; a removed one no longer keeps
     * any.
     */
    setOutputs(outputs) {
        this.#moving(() => {
            for (const output of this.#positions.keys()) {
                if (outputs.includes(output))
                    continue;
                this.#positions.delete(output);
                this.#options.meta.removeSync(this.#key(output));
            }
            const begin = { next: this.#end, first: this.#end, ahead: 0 };
            for (const output of outputs)
                this.#putPosition(output, {
                    unasked: this.#end,
                    ...(this.#positions.get(output) ?? begin),
                });
        });
    }
    /** The output has every row below `next`. */
    advance(output, next) {
        this.#moving(() => this.#putPosition(output, { ...this.position(output), next }));
    }
    /** The output was asked, and this is where it goes on. */
    settle(output, next, ahead) {
        const { first } = this.position(output);
        this.#moving(() => this.#putPosition(output, { next, first, ahead }));
    }
    /** Only within a checkpoint. */
    append(number, row) {
        const value = encodeJson(row);
        this.#options.rows.putSync(sequenceKey(number), value);
        const isWaited = number >= this.oldest;
        this.#end = Math.max(this.#end, number + 1);
        if (isWaited && this.hasOutputs)
            this.#waitingBytes += value.length;
        const old = number - this.#options.keptRows;
        if (old >= 0 && old < this.oldest)
            this.#options.rows.removeSync(sequenceKey(old));
    }
    /** Removes what nobody waits for any more after `move`. */
    #moving(move) {
        this.#options.transaction(() => {
            const before = this.oldest;
            move();
            const after = this.oldest;
            if (after < before)
                this.#waitingBytes += this.#bytesIn(after, before);
            else
                this.#waitingBytes -= this.#bytesIn(before, after);
            const end = sequenceKey(Math.max(0, Math.min(after, this.#end - this.#options.keptRows)));
            for (const key of this.#options.rows.getKeys({ end }))
                this.#options.rows.removeSync(key);
        });
    }
    #putPosition(output, position) {
        this.#positions.set(output, position);
        this.#options.meta.putSync(this.#key(output), encodeJson(position));
    }
    #bytesIn(from, to) {
        let bytes = 0;
        if (from >= to)
            return bytes;
        const range = { start: sequenceKey(from), end: sequenceKey(to) };
        for (const { value } of this.#options.rows.getRange(range))
            bytes += value.length;
        return bytes;
    }
    #key(output) {
        return Buffer.from(`${this.#options.name} ${output}`);
    }
    #storedOutputs() {
        const prefix = `${this.#options.name} `;
        return [...this.#options.meta.getKeys({ start: Buffer.from(prefix) })]
            .map(String)
            .filter((key) => key.startsWith(prefix))
            .map((key) => key.slice(prefix.length));
    }
}
//# sourceMappingURL=outbox.js.map