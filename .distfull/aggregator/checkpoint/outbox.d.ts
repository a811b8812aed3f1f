import { type Table } from './tables.js';
export interface OutboxEntry<Row> {
    readonly number: number;
    readonly record: Row;
}
export interface OutputPosition {
    /** The first number that the output does not have. */
    readonly next: number;
    /** Where it began: it was never given what is before. */
    readonly first: number;
    readonly ahead: number;
    /**
     * The end of the outbox when it was opened, until the output has been asked how far it has come:
     * what the output has of the rows from here on was sent by another life of this state.
     */
    readonly unasked?: number;
}
export interface Waiting {
    readonly rows: number;
    readonly bytes: number;
}
export interface OutboxOptions {
    /** Tells the positions of its outputs from those of other outboxes. */
    readonly name: string;
    readonly rows: Table;
    /** Where positions are kept. */
    readonly meta: Table;
    /** The number that the next row gets. */
    readonly end: number;
    /** Rows that stay for readers, whether or not an output waits for them. */
    readonly keptRows: number;
    /** Runs `write` as the one writer of the store. */
    readonly transaction: (write: () => void) => void;
}
export declare class Outbox<Row> {
    #private;
    constructor(options: OutboxOptions);
    /** The number that the next row gets. */
    get end(): number;
    /** The first number that some output waits for. */
    get oldest(): number;
    get hasOutputs(): boolean;
    get waiting(): Waiting;
    /** The next rows for an output, oldest first: at least one that there is, at most `bytesMax`. */
    entries(output: string, rowsMax: number, bytesMax?: number): OutboxEntry<Row>[];
    position(output: string): OutputPosition;
    /**
     * The outputs of today. A new one starts with the rows from now on; a removed one no longer keeps
     * any.
     */
    setOutputs(outputs: readonly string[]): void;
    /** The output has every row below `next`. */
    advance(output: string, next: number): void;
    /** The output was asked, and this is where it goes on. */
    settle(output: string, next: number, ahead: number): void;
    /** Only within a checkpoint. */
    append(number: number, row: Row): void;
}
