import type { EventIndexes } from '../../codecs/event-file/event-file.js';
import type { EventBatch } from '../../core/batch.js';
import type { Clock } from '../../core/clock.js';
import type { Counters } from '../../core/counters.js';
import type { DeliveryError } from '../../core/errors.js';
import type { Bucket } from './file-names.js';
import type { OpenDelivery } from './open-delivery.js';
import type { OpenFile, OpenFileEvents } from './open-file.js';
import { type RollLimits } from './roll-policy.js';
export interface RollSettings extends RollLimits {
    /** Infinity: never. */
    readonly intervalMs: number;
    readonly idleMs: number;
    readonly openFilesMax: number;
}
/** A bucket whose files are counted. */
export interface CountedBucket extends Bucket {
    /** Of its last file. */
    counter: number;
}
export interface BucketFilesParts {
    readonly clock: Clock;
    readonly counters: Counters;
    readonly roll: RollSettings;
    firstCounter(): number;
    open(bucket: CountedBucket, events: OpenFileEvents): OpenFile;
    /** So many bodies are not held in memory any more. */
    written(bodyBytes: number): void;
    failed(error: DeliveryError): void;
}
export declare class BucketFiles {
    #private;
    constructor(parts: BucketFilesParts);
    /** In-use paths that are still being written. */
    get paths(): Set<string>;
    /** Queues the events at `indexes`; so many bytes of bodies. */
    add(delivery: OpenDelivery, batch: EventBatch, where: Bucket, indexes: EventIndexes): number;
    /** Finishes every file. */
    finishAll(): void;
    /** Finishes the files that the delivery waits for first. */
    finishFor(delivery: OpenDelivery): void;
    abandonAll(error: DeliveryError): void;
    /** Resolves when no file is being written any more. */
    ended(): Promise<void>;
}
