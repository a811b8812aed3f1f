import type { KafkaReader } from '../../generated/kafka/wire.js';
export declare class MessageReader implements KafkaReader {
    #private;
    flexible: boolean;
    position: number;
    /** `itemsMax`: in all arrays together. An item of two bytes becomes an object of a hundred. */
    constructor(buffer: Buffer, position?: number, itemsMax?: number);
    get remainingBytes(): number;
    bool(): boolean;
    int8(): number;
    int16(): number;
    int32(): number;
    int64(): number;
    float64(): number;
    uuid(): string;
    string(): string;
    nullableString(): string | null;
    bytes(): Buffer;
    nullableBytes(): Buffer | null;
    array<Item>(leastItemBytes: number, read: () => Item): Item[];
    nullableArray<Item>(leastItemBytes: number, read: () => Item): Item[] | null;
    /** One byte, negative for null, before the struct. */
    nullableStruct<Struct>(read: () => Struct): Struct | null;
    tags(read: (tag: number) => void): void;
    skipTags(): void;
    /** An unsigned varint of at most 32 bits. */
    uvarint(): number;
}
