import type { KafkaWriter, TaggedField } from '../../generated/kafka/wire.js';
export declare class MessageWriter implements KafkaWriter {
    #private;
    flexible: boolean;
    get byteLength(): number;
    /** Everything written so far. The writer is done with after this. */
    finish(): Buffer[];
    bool(value: boolean): void;
    int8(value: number): void;
    int16(value: number): void;
    int32(value: number): void;
    int64(value: number): void;
    float64(value: number): void;
    uuid(value: string): void;
    string(value: string): void;
    nullableString(value: string | null): void;
    bytes(value: Uint8Array): void;
    nullableBytes(value: Uint8Array | null): void;
    array<Item>(items: readonly Item[], write: (item: Item) => void): void;
    nullableArray<Item>(items: readonly Item[] | null, write: (item: Item) => void): void;
    nullableStruct<Struct>(value: Struct | null, write: (value: Struct) => void): void;
    tags(fields?: readonly TaggedField[]): void;
    uvarint(value: number): void;
    /** Appends bytes without a length and without a copy. */
    reference(value: Uint8Array): void;
}
