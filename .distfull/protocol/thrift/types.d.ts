/** Numbers of Thrift, as the binary protocol writes them. */
export declare const Type: {
    readonly stop: 0;
    /** Compact's boolean in the head of its field: takes no bytes of its own. */
    readonly flag: 1;
    readonly bool: 2;
    readonly i8: 3;
    readonly double: 4;
    readonly i16: 6;
    readonly i32: 8;
    readonly i64: 10;
    /** Text and bytes alike. */
    readonly string: 11;
    readonly struct: 12;
    readonly map: 13;
    readonly set: 14;
    readonly list: 15;
    readonly uuid: 16;
};
export declare const MessageKind: {
    readonly call: 1;
    readonly reply: 2;
    readonly exception: 3;
    readonly oneway: 4;
};
export interface MessageHead {
    readonly name: string;
    /** See MessageKind. */
    readonly kind: number;
    /** Of the caller's choice; the answer has the same. */
    readonly sequence: number;
}
/** What Flume's service answers to `append` and `appendBatch`. */
export declare const Status: {
    readonly ok: 0;
    readonly failed: 1;
    readonly error: 2;
    readonly unknown: 3;
};
/** Of a TApplicationException, which is an answer to a call that could not be made. */
export declare const ExceptionKind: {
    readonly unknownMethod: 1;
    readonly internalError: 6;
    readonly protocolError: 7;
};
