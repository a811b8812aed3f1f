import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { Outbox } from '../checkpoint/outbox.js';
import type { Output, OutputRow } from './output.js';
export interface OutboxDeliveryOptions<Row> {
    /** The output's name in the outbox: its position. */
    readonly id: string;
    readonly output: Output;
    readonly outbox: Outbox<Row>;
    rowOf(record: Row, order: number): OutputRow;
    /** Resolves when every row of the outbox is on the disk. */
    readonly flushed: () => Promise<void>;
    readonly clock: Clock;
    readonly logger: Logger;
}
export declare class OutboxDelivery<Row = unknown> {
    #private;
    constructor(options: OutboxDeliveryOptions<Row>);
    get id(): string;
    /** Why the last delivery failed; undefined when it did not. */
    get error(): string | undefined;
    /** Wall-clock time; undefined before the first of this session. */
    get deliveredMs(): number | undefined;
    /** Rows, in this session. */
    get delivered(): number;
    get waitingRows(): number;
    start(): void;
    /** There may be new rows. */
    wake(): void;
    /**
     * Resolves when the output has every row of the checkpoints made before the call; rejects with
     * DeliveryError after `timeoutMs`.
     */
    drained(timeoutMs: number): Promise<void>;
    /** Resolves when nothing is under way any more. What is left stays in the outbox. */
    stop(): Promise<void>;
}
