import type { Headers } from '../../core/batch.js';
export interface JsonEvent {
    readonly headers: Headers | undefined;
    readonly body: string;
}
/**
 * The events in their order: null for an element that is null, undefined for a text that holds
 * nothing. Throws JsonSyntaxError for anything else.
 */
export declare function parseJsonEvents(text: string): (JsonEvent | null)[] | undefined;
