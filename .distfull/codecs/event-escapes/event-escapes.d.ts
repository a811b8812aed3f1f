import type { EventBatch } from '../../core/batch.js';
import { type EventTime } from './event-time.js';
import type { HostNames } from './host-names.js';
import { type EscapeTemplate } from './template.js';
export interface EscapeOptions<Result> {
    readonly templates: readonly EscapeTemplate[];
    readonly time: EventTime;
    /** Needed where a template has `%[…]`. */
    readonly host?: HostNames | undefined;
    /** The result for the templates' texts, made of the values of `headerNames`. Kept: one for many. */
    make(texts: readonly string[], headerValues: readonly string[]): Result;
    /** The result for events without the time that they need. Kept, too. */
    refuse(reason: string): Result;
}
/** One for all events of a batch, or one for each. */
export type Expansion<Result> = {
    readonly all: Result;
} | {
    readonly each: readonly Result[];
};
export declare class EventEscapes<Result extends object | string> {
    #private;
    /** Each header that counts, once; `timestamp` only where `%t` wants its text. */
    readonly headerNames: readonly string[];
    constructor(options: EscapeOptions<Result>);
    /** `nowMs` is the time of all events where the header `timestamp` does not count. */
    expand(batch: EventBatch, nowMs: number): Expansion<Result>;
}
