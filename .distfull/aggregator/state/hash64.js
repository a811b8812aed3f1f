/**
 * Hot path. A fixed hash of 64 bits: what it is used for (sketches) is stored and merged over
 * processes. Two lanes of MurmurHash3 with different constants, mixed at the end.
 */
/** The halves of the last hash: module variables, because a result would be an object a value. */
export let hashHigh = 0;
export let hashLow = 0;
/** The bytes of the last hash, or-ed: with a high bit it is not ASCII. */
export let hashedBits = 0;
export function hashBytes(buffer, start, end) {
    let a = 0x2f0b4f6d;
    let b = 0x6a09e667;
    let bits = 0;
    let i = start;
    for (const words = end - 3; i < words; i += 4) {
        const word = buffer[i] | (buffer[i + 1] << 8) | (buffer[i + 2] << 16) | (buffer[i + 3] << 24);
        bits |= word;
        a = laneA(a, word);
        b = laneB(b, word);
    }
    let tail = 0;
    for (; i < end; i++)
        tail = (tail << 8) | buffer[i];
    hashedBits = bits | tail;
    finish(laneA(a, tail), laneB(b, tail), end - start);
}
const double = new Float64Array(1);
const doubleWords = new Uint32Array(double.buffer);
/** Equal numbers have equal hashes: -0 is 0. */
export function hashNumber(value) {
    double[0] = value === 0 ? 0 : value;
    const first = doubleWords[0];
    const second = doubleWords[1];
    finish(laneA(laneA(0x1f83d9ab, first), second), laneB(laneB(0x5be0cd19, first), second), 8);
}
function laneA(h, word) {
    let k = Math.imul(word, 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    const mixed = h ^ k;
    return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}
function laneB(h, word) {
    let k = Math.imul(word, 0x239b961b);
    k = Math.imul((k << 16) | (k >>> 16), 0xab0e9789);
    const mixed = h ^ k;
    return (Math.imul((mixed << 17) | (mixed >>> 15), 5) + 0x0bcaa747) | 0;
}
function finish(first, second, length) {
    let a = first ^ length;
    let b = second ^ length;
    a = (a + b) | 0;
    b = (b + a) | 0;
    a = mix(a);
    b = mix(b);
    a = (a + b) | 0;
    hashHigh = a >>> 0;
    hashLow = (b + a) >>> 0;
}
function mix(value) {
    let h = value ^ (value >>> 16);
    h = Math.imul(h, 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h, 0xc2b2ae35);
    return h ^ (h >>> 16);
}
//# sourceMappingURL=hash64.js.map