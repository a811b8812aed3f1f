/*
 * Hot path. Gives byte strings dense numbers: group keys and the values of a COUNT(DISTINCT).
 *
 *   slots   | 0 | 3 | 0 | 1 | 2 | …     by hash, open addressing: number + 1, 0 is free
 *   hashes  | h0 | h1 | h2 |            of each number, to skip most comparisons
 *   tags    | t0 | t1 | t2 |            part of the key: which grouping set, NULL or not
 *   starts  | 0 | 6 | 11 | …            its bytes in `arena`; the next start is the end
 *
 * Exact: the bytes are kept and compared. The hash has a random seed, so that nobody who writes to
 * a log can choose keys that collide. Numbers are only added, which makes the increments of a
 * checkpoint.
 */
import { isUtf8 } from 'node:buffer';
import { hashSeed as seed } from './hash-seed.js';
const highBits = 0x80808080 | 0;
/**
 * Bytes that `hash` saw, or-ed: a module variable, because a second result would be an object a
 * key.
 */
let seenBits = 0;
export class ByteTable {
    #size = 0;
    #slots;
    #hashes;
    #tags;
    #starts;
    #arena = Buffer.allocUnsafeSlow(512);
    /** With room for `expected` entries: a table that grows sorts all of them in anew each time. */
    constructor(expected = 0) {
        const capacity = powerOfTwo(Math.max(32, expected + 1));
        this.#slots = new Uint32Array(2 * capacity);
        this.#hashes = new Uint32Array(capacity);
        this.#tags = new Uint16Array(capacity);
        this.#starts = new Uint32Array(capacity + 1);
    }
    get size() {
        return this.#size;
    }
    /** What it takes of the memory. */
    get memoryBytes() {
        const numbers = this.#hashes.byteLength + this.#tags.byteLength + this.#starts.byteLength;
        return this.#slots.byteLength + numbers + this.#arena.length;
    }
    /** Shares memory with the table: of no use once it has grown. */
    entries() {
        return {
            size: this.#size,
            tags: this.#tags,
            starts: this.#starts,
            bytes: this.#arena,
            hashes: this.#hashes,
            seed,
        };
    }
    tagOf(number) {
        return this.#tags[number];
    }
    /** A view of the bytes; shares memory with the table. */
    bytesOf(number) {
        return this.#arena.subarray(this.#starts[number], this.#starts[number + 1]);
    }
    /** The number of `buffer[start, end)` under the tag; added when it is new. */
    numberOf(tag, buffer, start, end) {
        return this.#find(hash(tag, buffer, start, end), tag, buffer, start, end);
    }
    /**
     * As `numberOf`, for text: bytes that are not UTF-8 count as U+FFFD, as they will be shown and as
     * Flink reads them, so two spellings of one shown text are one number.
     */
    textNumberOf(tag, buffer, start, end) {
        const hashed = hash(tag, buffer, start, end);
        if ((seenBits & highBits) !== 0 && !isUtf8(buffer.subarray(start, end))) {
            const text = Buffer.from(buffer.toString('utf8', start, end));
            return this.numberOf(tag, text, 0, text.length);
        }
        return this.#find(hashed, tag, buffer, start, end);
    }
    /** The number here of each entry of another table; new ones are added. */
    numbersOf(from) {
        const numbers = new Uint32Array(from.size);
        const buffer = asBuffer(from.bytes);
        for (let i = 0; i < numbers.length; i++)
            numbers[i] = this.#numberOfEntry(from, buffer, i);
        return numbers;
    }
    /** The number here of one entry of another table; added when it is new. */
    numberOfEntry(from, index) {
        return this.#numberOfEntry(from, asBuffer(from.bytes), index);
    }
    #numberOfEntry(from, buffer, index) {
        const tag = from.tags[index];
        const start = from.starts[index];
        const end = from.starts[index + 1];
        const hashed = from.seed === seed ? from.hashes[index] : hash(tag, buffer, start, end);
        return this.#find(hashed, tag, buffer, start, end);
    }
    #find(hashed, tag, buffer, start, end) {
        const slots = this.#slots;
        const mask = slots.length - 1;
        let slot = hashed & mask;
        for (let entry = slots[slot]; entry !== 0; entry = slots[slot]) {
            const number = entry - 1;
            if (this.#hashes[number] === hashed && this.#equals(number, tag, buffer, start, end))
                return number;
            slot = (slot + 1) & mask;
        }
        slots[slot] = this.#size + 1;
        return this.#add(hashed, tag, buffer, start, end);
    }
    #equals(number, tag, buffer, start, end) {
        const own = this.#starts[number];
        if (this.#starts[number + 1] - own !== end - start || this.#tags[number] !== tag)
            return false;
        const arena = this.#arena;
        for (let i = start, j = own; i < end; i++, j++)
            if (buffer[i] !== arena[j])
                return false;
        return true;
    }
    #add(hashed, tag, buffer, start, end) {
        const number = this.#size++;
        const at = this.#starts[number];
        this.#reserve(at + end - start);
        // By hand: the call of a native copy costs more than these few bytes.
        const arena = this.#arena;
        for (let i = start, j = at; i < end; i++, j++)
            arena[j] = buffer[i];
        this.#hashes[number] = hashed;
        this.#tags[number] = tag;
        this.#starts[number + 1] = at + end - start;
        if (this.#size === this.#hashes.length)
            this.#grow();
        return number;
    }
    #reserve(bytes) {
        if (bytes <= this.#arena.length)
            return;
        const larger = Buffer.allocUnsafeSlow(Math.max(bytes, this.#arena.length * 2));
        this.#arena.copy(larger);
        this.#arena = larger;
    }
    #grow() {
        const capacity = this.#hashes.length * 2;
        this.#hashes = widen(this.#hashes, new Uint32Array(capacity));
        this.#tags = widen(this.#tags, new Uint16Array(capacity));
        this.#starts = widen(this.#starts, new Uint32Array(capacity + 1));
        const slots = new Uint32Array(capacity * 2);
        const mask = slots.length - 1;
        for (let number = 0; number < this.#size; number++) {
            let slot = this.#hashes[number] & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = number + 1;
        }
        this.#slots = slots;
    }
}
/** A view: what came from another thread is a plain array. */
export function asBuffer(bytes) {
    return Buffer.isBuffer(bytes)
        ? bytes
        : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** The next one that is not below. */
export function powerOfTwo(number) {
    return 2 ** Math.ceil(Math.log2(number));
}
function widen(from, to) {
    to.set(from);
    return to;
}
/** Four bytes a step; the tail and the length go in at the end, then murmur3's finish. */
function hash(tag, buffer, start, end) {
    let h = seed ^ Math.imul(tag + 1, 0x9e3779b1);
    let bits = 0;
    let i = start;
    for (const words = end - 3; i < words; i += 4) {
        const word = buffer[i] | (buffer[i + 1] << 8) | (buffer[i + 2] << 16) | (buffer[i + 3] << 24);
        bits |= word;
        h = Math.imul(h ^ word, 0x85ebca6b);
        h ^= h >>> 15;
    }
    let tail = 0;
    for (; i < end; i++)
        tail = (tail << 8) | buffer[i];
    seenBits = bits | tail;
    h = Math.imul(h ^ tail, 0xc2b2ae35) ^ (end - start);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}
//# sourceMappingURL=byte-table.js.map