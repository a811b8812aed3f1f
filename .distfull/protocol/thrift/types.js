/** Numbers of Thrift, as the binary protocol writes them. */
export const Type = {
    stop: 0,
    /** Compact's boolean in the head of its field: takes no bytes of its own. */
    flag: 1,
    bool: 2,
    i8: 3,
    double: 4,
    i16: 6,
    i32: 8,
    i64: 10,
    /** Text and bytes alike. */
    string: 11,
    struct: 12,
    map: 13,
    set: 14,
    list: 15,
    uuid: 16,
};
export const MessageKind = { call: 1, reply: 2, exception: 3, oneway: 4 };
/** What Flume's service answers to `append` and `appendBatch`. */
export const Status = { ok: 0, failed: 1, error: 2, unknown: 3 };
/** Of a TApplicationException, which is an answer to a call that could not be made. */
export const ExceptionKind = { unknownMethod: 1, internalError: 6, protocolError: 7 };
//# sourceMappingURL=types.js.map