/**
 * `isChannel`: headers are those of the events, without the channel's notes. Rejects with
 * CorruptionError where the batch cannot be decoded.
 */
export declare function recordLines(batch: Buffer, isChannel: boolean): Promise<string[]>;
