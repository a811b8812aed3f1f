import type { TimeZone } from '../event-escapes/time-zone.js';
import type { CustomFormat } from './custom-format.js';
import { type KeptFields } from './kept-fields.js';
import { type MessageBatch } from './message-batch.js';
export interface SyslogParserOptions {
    readonly kept: KeptFields;
    readonly format: CustomFormat | undefined;
    /** A message of so many bytes or more was cut by the limit. */
    readonly maxBytes: number;
    /** A message may end inside of its priority, where its datagram ends. */
    readonly isDatagram: boolean;
    readonly nowMs: () => number;
    readonly zone: TimeZone;
    /** With Flume's mistakes; see docs/syslog.md. */
    readonly asFlume: boolean;
}
/** For one connection or socket: Flume's mistakes include one that outlives a message. */
export declare class SyslogParser {
    #private;
    constructor(options: SyslogParserOptions);
    /** Adds one event: whatever the message is, it becomes one. */
    parse(buffer: Buffer, from: number, to: number, into: MessageBatch): void;
}
