/** What the codecs read from. A malformed message throws ProtocolError. */
export interface KafkaReader {
    /** Compact lengths and tagged fields (KIP-482); set by each message. */
    flexible: boolean;
    bool(): boolean;
    int8(): number;
    int16(): number;
    int32(): number;
    /** Throws beyond 2^53. */
    int64(): number;
    float64(): number;
    uuid(): string;
    string(): string;
    nullableString(): string | null;
    /** A view, not a copy. */
    bytes(): Buffer;
    nullableBytes(): Buffer | null;
    /**
     * `leastItemBytes`: a count that cannot fit in what is left is refused before anything is made.
     */
    array<Item>(leastItemBytes: number, read: () => Item): Item[];
    nullableArray<Item>(leastItemBytes: number, read: () => Item): Item[] | null;
    nullableStruct<Struct>(read: () => Struct): Struct | null;
    /** Skips the tagged fields that `read` leaves alone. */
    tags(read: (tag: number) => void): void;
    skipTags(): void;
}
/** What the codecs write to. */
export interface KafkaWriter {
    flexible: boolean;
    bool(value: boolean): void;
    int8(value: number): void;
    int16(value: number): void;
    int32(value: number): void;
    int64(value: number): void;
    float64(value: number): void;
    uuid(value: string): void;
    string(value: string): void;
    nullableString(value: string | null): void;
    /** Large ones are kept by reference: do not change them before they are sent. */
    bytes(value: Uint8Array): void;
    nullableBytes(value: Uint8Array | null): void;
    array<Item>(items: readonly Item[], write: (item: Item) => void): void;
    nullableArray<Item>(items: readonly Item[] | null, write: (item: Item) => void): void;
    nullableStruct<Struct>(value: Struct | null, write: (value: Struct) => void): void;
    /** Ascending by tag. */
    tags(fields?: readonly TaggedField[]): void;
}
export interface TaggedField {
    readonly tag: number;
    readonly write: (to: KafkaWriter) => void;
}
/** One API in all its versions. */
export interface KafkaApi<Request, RequestInput, Response, ResponseInput> {
    readonly name: string;
    readonly key: number;
    readonly minVersion: number;
    readonly maxVersion: number;
    /** What a broker announces as its least version. */
    readonly advertisedMinVersion: number;
    /** The first version with compact lengths and tagged fields; Infinity: none. */
    readonly flexibleFrom: number;
    readonly readRequest: (reader: KafkaReader, version: number) => Request;
    readonly writeRequest: (writer: KafkaWriter, message: RequestInput, version: number) => void;
    readonly readResponse: (reader: KafkaReader, version: number) => Response;
    readonly writeResponse: (writer: KafkaWriter, message: ResponseInput, version: number) => void;
}
