import type { ComponentContext } from '../../core/contracts.js';
import type { NumberRange } from '../../core/interval-set.js';
import type { KafkaChannelConfig } from '../../generated/config/channels/kafka.js';
import type { BatchShelf } from '../batch-shelf.js';
import type { LeaseQueue } from '../lease-queue.js';
import type { KafkaChannelSettings } from './settings.js';
export interface TakesParts {
    readonly context: ComponentContext<KafkaChannelConfig>;
    readonly settings: KafkaChannelSettings;
    readonly shelf: BatchShelf;
    readonly queue: LeaseQueue;
    /** What sinks have now. */
    readonly leased: () => readonly NumberRange[];
}
export declare class KafkaTakes {
    #private;
    constructor(parts: TakesParts);
    /** A sink is there: begins to read. */
    start(): void;
    /** Tells the group what was delivered, and leaves it. */
    stop(): Promise<void>;
    delivered(ranges: readonly NumberRange[]): void;
    /** No more is fetched until something is delivered. */
    get isFull(): boolean;
}
