export declare class BufferPool {
    #private;
    /** Keeps at most `limitBytes` that nobody uses. */
    constructor(limitBytes: number);
    /** A buffer of this length, with anything in it. */
    take(bytes: number): Buffer;
    /** Takes back what `take` gave; nobody may look at it any more. The one given last is used next. */
    give(buffer: Buffer): void;
}
