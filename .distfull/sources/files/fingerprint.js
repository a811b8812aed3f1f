import { crc32c } from '../../util/crc32c.js';
import { headBytesMax, readBytes, tailBytes } from './generation.js';
const marksMax = 64;
export class Fingerprint {
    #head;
    #headCrc;
    #tail;
    #position;
    #marks = [];
    constructor(head, tail, position) {
        this.#head = head;
        this.#headCrc = crc32c(head);
        this.#tail = tail;
        this.#position = position;
    }
    /** The head is what is there already, also behind the position: it tells files apart at once. */
    static async read(handle, position) {
        const from = Math.max(0, position - tailBytes);
        const head = withoutHole(await readBytes(handle, 0, headBytesMax), position);
        return new Fingerprint(head, await readBytes(handle, from, position - from), position);
    }
    get position() {
        return this.#position;
    }
    get head() {
        return this.#head;
    }
    get tail() {
        return this.#tail;
    }
    get marks() {
        return this.#marks;
    }
    /** Moves the position to `buffer[end]`; `buffer` begins at `base`, at most 64 B before it. */
    advance(buffer, base, end) {
        if (this.#head.length < headBytesMax) {
            const headEnd = Math.min(headBytesMax - base, end);
            const more = buffer.subarray(this.#head.length - base, headEnd);
            this.#head = Buffer.concat([this.#head, more]);
            this.#headCrc = crc32c(this.#head);
        }
        this.#mark();
        this.#tail = Buffer.from(buffer.subarray(Math.max(0, end - tailBytes), end));
        this.#position = base + end;
    }
    /** Moves the position on over bytes that nobody keeps. */
    async skipTo(handle, position) {
        const skipped = await Fingerprint.read(handle, position);
        this.#mark();
        this.#head = skipped.#head;
        this.#headCrc = skipped.#headCrc;
        this.#tail = skipped.#tail;
        this.#position = position;
    }
    descriptor() {
        return this.#describe(this.#position, crc32c(this.#tail));
    }
    /** As it was, or will be, when the position is `end`, which lies in `buffer`. */
    descriptorAt(end, buffer, base) {
        const tail = buffer.subarray(Math.max(0, end - tailBytes - base), end - base);
        return this.#describe(end, crc32c(tail));
    }
    /** Takes what has come since into the head, before it is read. */
    async growHead(handle) {
        if (this.#head.length === headBytesMax)
            return;
        const head = withoutHole(await readBytes(handle, 0, headBytesMax), this.#position);
        const goesOn = this.#head.equals(head.subarray(0, this.#head.length));
        if (!goesOn || head.length === this.#head.length)
            return;
        this.#head = head;
        this.#headCrc = crc32c(head);
    }
    /** Whether bytes that were read from `base` on, before the position, go on with what is known. */
    agreesWith(bytes, base) {
        const { length } = this.#tail;
        if (bytes.length < length || this.#tail.compare(bytes, 0, length) !== 0)
            return false;
        const end = Math.min(this.#head.length, base + bytes.length);
        return end <= base || this.#head.compare(bytes, 0, end - base, base, end) === 0;
    }
    /** Whether the file still begins with what was read. */
    async holdsHead(handle) {
        return this.#head.equals(await readBytes(handle, 0, this.#head.length));
    }
    /** Whether the file still has what was read before the position. */
    async holdsTail(handle) {
        const { length } = this.#tail;
        return this.#tail.equals(await readBytes(handle, this.#position - length, length));
    }
    #mark() {
        if (this.#position === 0)
            return;
        this.#marks.push({ position: this.#position, crc: crc32c(this.#tail) });
        if (this.#marks.length > marksMax)
            this.#marks = this.#marks.filter((_, i) => i % 2 === 0 || i > marksMax / 2);
    }
    /** Of the head no more than was read, if anything was: a copy may end right there. */
    #describe(tailPosition, tailCrc) {
        const { length } = this.#head;
        if (tailPosition === 0 || tailPosition >= length)
            return { headBytes: length, headCrc: this.#headCrc, tailPosition, tailCrc };
        const headCrc = crc32c(this.#head.subarray(0, tailPosition));
        return { headBytes: tailPosition, headCrc, tailPosition, tailCrc };
    }
}
/** Room that a writer has reserved (zeros) will change: it is no part of the head. */
function withoutHole(head, position) {
    const hole = head.indexOf(0, position);
    return hole === -1 ? head : head.subarray(0, hole);
}
//# sourceMappingURL=fingerprint.js.map