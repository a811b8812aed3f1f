export interface SyslogLinesOptions {
    readonly maxBytes: number;
    /**
     * As Flume's syslogtcp: an LF inside of an unfinished `<12` does not end the message, so that the
     * bad message takes the good one behind it along.
     */
    readonly joinsUnfinishedPriority?: boolean;
}
export interface MessageBounds {
    readonly buffer: Buffer;
    /** Message i is `buffer[starts[i], ends[i])`; both may be longer than `size`. */
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
    readonly size: number;
}
export declare class SyslogLines {
    #private;
    constructor(options: SyslogLinesOptions);
    /** Length of the unterminated end. */
    get carriedBytes(): number;
    /** Takes the ownership of `chunk`. */
    push(chunk: Buffer): MessageBounds;
}
/** Where the message of a datagram is: behind its first LFs, up to the next one. May be empty. */
export declare function firstMessage(buffer: Buffer, from: number, to: number, joinsUnfinishedPriority: boolean): [from: number, to: number];
