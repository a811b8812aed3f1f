import type { EventTime } from '../../codecs/event-escapes/event-time.js';
import type { HostNames } from '../../codecs/event-escapes/host-names.js';
import type { EventIndexes } from '../../codecs/event-file/event-file.js';
import type { EventBatch } from '../../core/batch.js';
import type { Clock } from '../../core/clock.js';
import type { BucketTemplates } from './bucket-templates.js';
export interface BucketRouterOptions {
    readonly templates: BucketTemplates;
    readonly time: EventTime;
    /** Needed where a template has `%[…]`. */
    readonly host?: HostNames | undefined;
    /** At most so many bytes and characters follow the prefix, or stand before it, in a file's name. */
    readonly nameExtraBytes: number;
    readonly clock: Clock;
}
export interface RoutedBucket {
    /** From `/`, without a slash at its end; `/` itself is the root. */
    readonly folder: string;
    /** Without a slash; may be empty. */
    readonly prefix: string;
    /** Ascending. */
    readonly indexes: EventIndexes;
}
export interface RoutedEvents {
    /** Each bucket once, in the order of their first events. */
    readonly buckets: readonly RoutedBucket[];
    readonly refused: readonly {
        readonly index: number;
        readonly reason: string;
    }[];
}
export declare class BucketRouter {
    #private;
    constructor(options: BucketRouterOptions);
    /** Where the local time counts, it is read once: a batch is not torn by an hour's end. */
    route(batch: EventBatch): RoutedEvents;
}
