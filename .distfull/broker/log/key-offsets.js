/*
 * The last offset of each key of a compaction, in memory of a fixed size however long the keys are:
 * a key is its digest, as in Kafka's cleaner (which takes MD5).
 *
 *   slot   16 bytes of SHA-256 of the key · offset, -1 where the slot is free      open addressing
 */
import { createHash } from 'node:crypto';
const digestBytes = 16;
/** Above it probing gets long. */
const loadMax = 0.75;
export class KeyOffsets {
    #keysMax;
    #slots;
    #digests;
    #offsets;
    #size = 0;
    constructor(keysMax) {
        this.#keysMax = keysMax;
        this.#slots = Math.ceil(keysMax / loadMax) + 1;
        this.#digests = Buffer.alloc(this.#slots * digestBytes);
        this.#offsets = new Float64Array(this.#slots).fill(-1);
    }
    get size() {
        return this.#size;
    }
    /** False where there is no room for another key; what is there may still be raised. */
    set(key, offset) {
        const digest = digestOf(key);
        const slot = this.#slotOf(digest);
        if (this.#offsets[slot] < 0) {
            if (this.#size === this.#keysMax)
                return false;
            digest.copy(this.#digests, slot * digestBytes, 0, digestBytes);
            this.#size++;
        }
        this.#offsets[slot] = offset;
        return true;
    }
    /** -1: the key is not there. */
    get(key) {
        return this.#offsets[this.#slotOf(digestOf(key))];
    }
    /** That of the digest, or the free one where it belongs. */
    #slotOf(digest) {
        let slot = digest.readUInt32LE(0) % this.#slots;
        while (this.#offsets[slot] >= 0) {
            const at = slot * digestBytes;
            if (this.#digests.compare(digest, 0, digestBytes, at, at + digestBytes) === 0)
                break;
            slot = (slot + 1) % this.#slots;
        }
        return slot;
    }
}
function digestOf(key) {
    return createHash('sha256').update(key).digest();
}
//# sourceMappingURL=key-offsets.js.map