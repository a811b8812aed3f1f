/** Murmur2 as Kafka's default partitioner has it (`Utils.murmur2`): a signed 32-bit hash. */
export function murmur2(bytes) {
    const multiplier = 0x5bd1_e995;
    const { length } = bytes;
    const tail = length & ~3;
    let hash = 0x9747_b28c ^ length;
    for (let i = 0; i < tail; i += 4) {
        let word = bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
        word = Math.imul(word, multiplier);
        word = Math.imul(word ^ (word >>> 24), multiplier);
        hash = Math.imul(hash, multiplier) ^ word;
    }
    let rest = 0;
    for (let i = length - 1; i >= tail; i--)
        rest = (rest << 8) | bytes[i];
    if (tail < length)
        hash = Math.imul(hash ^ rest, multiplier);
    hash = Math.imul(hash ^ (hash >>> 13), multiplier);
    return hash ^ (hash >>> 15);
}
/** The partition in which every Kafka client looks for a key. */
export function partitionOfKey(key, partitions) {
    return (murmur2(key) & 0x7fff_ffff) % partitions;
}
//# sourceMappingURL=murmur2.js.map