import type { Charset } from '../charset.js';
import { type KeptFields } from './kept-fields.js';
import { type MessageBatch } from './message-batch.js';
export interface MultiportParserOptions {
    readonly kept: KeptFields;
    readonly charset: Charset;
    /** A message of so many bytes or more was cut by the limit. */
    readonly maxBytes: number;
    readonly nowMs: () => number;
    /** With Flume's mistakes; see docs/syslog.md. */
    readonly asFlume: boolean;
}
export declare class MultiportParser {
    #private;
    constructor(options: MultiportParserOptions);
    /** Adds one event: whatever the message is, it becomes one. */
    parse(buffer: Buffer, from: number, to: number, into: MessageBatch): void;
}
