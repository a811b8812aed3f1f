/** Murmur2 as Kafka's default partitioner has it (`Utils.murmur2`): a signed 32-bit hash. */
export declare function murmur2(bytes: Uint8Array): number;
/** The partition in which every Kafka client looks for a key. */
export declare function partitionOfKey(key: Uint8Array, partitions: number): number;
