export declare class TailCache {
    #private;
    constructor(limitBytes: number);
    push(baseOffset: number, endOffset: number, bytes: Buffer): void;
    /** As `Log.read`; undefined when the batch with `offset` is not here. */
    read(offset: number, maxBytes: number, upTo: number): Buffer | undefined;
    clear(): void;
}
