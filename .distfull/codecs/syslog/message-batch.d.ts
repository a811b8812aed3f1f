import { EventBatch } from '../../core/batch.js';
export type MessageHeaders = Record<string, string>;
/** What Flume writes into the header `flume.syslog.status`. */
export declare const statusHeader = "flume.syslog.status";
export declare class MessageBatch {
    #private;
    invalidCount: number;
    incompleteCount: number;
    constructor(buffer: Buffer, sizeMax: number);
    get size(): number;
    /** An event of `prefix` and the bytes [from, to). */
    add(headers: MessageHeaders, from: number, to: number, prefix?: Buffer): void;
    /** Adds headers to all events; they replace those of the message. */
    addToAll(headers: MessageHeaders): void;
    /** Adds headers to the event that was added last. */
    addToLast(headers: MessageHeaders): void;
    toBatch(): EventBatch;
}
