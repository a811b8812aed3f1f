import type { OriginRange } from './provenance.js';
export type Headers = Readonly<Record<string, string>>;
export declare const noHeaders: Headers;
export interface BatchParts {
    readonly buffer: Buffer;
    /** Body i is `buffer[starts[i], ends[i])`; both may be longer than `size`. */
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
    readonly size: number;
    readonly headers?: Headers;
    readonly own?: readonly (Headers | undefined)[] | undefined;
    /** Event time in ms since 1970, one each; absent: the time of the append. */
    readonly timestamps?: Float64Array | undefined;
    readonly provenance?: readonly OriginRange[];
    /** Only on a source's batch: the origin's position right after event i. Lets a batch be cut. */
    readonly endPosition?: ((index: number) => number) | undefined;
}
export declare class EventBatch {
    readonly buffer: Buffer;
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
    readonly size: number;
    readonly headers: Headers;
    readonly own: readonly (Headers | undefined)[] | undefined;
    readonly timestamps: Float64Array | undefined;
    readonly provenance: readonly OriginRange[];
    readonly endPosition: ((index: number) => number) | undefined;
    constructor(parts: BatchParts);
    /** A batch of the given bodies, copied into one slab. For tests and small inputs. */
    static of(bodies: readonly (string | Uint8Array)[], parts?: Partial<BatchParts>): EventBatch;
    /** A view of body i; shares memory with the batch. */
    body(index: number): Buffer;
    /** The headers of event i: the shared ones with its own merged over them. */
    headersOf(index: number): Headers;
    /** The sum of the body lengths. */
    get bodyBytes(): number;
    /** The same events with some parts replaced. */
    with(parts: Partial<BatchParts>): EventBatch;
    /**
     * Events [from, to), sharing the slab. The provenance is the caller's to set: only the caller
     * knows whether the rest was dropped or goes elsewhere.
     */
    slice(from: number, to: number, provenance: readonly OriginRange[]): EventBatch;
    /** The events at `indexes` (ascending), sharing the slab; provenance as for `slice`. */
    pick(indexes: readonly number[], provenance: readonly OriginRange[]): EventBatch;
}
export declare const noEvents: EventBatch;
