import type { EventBatch, Headers } from '../core/batch.js';
export declare function javaMapText(headers: Headers): string;
/**
 * The headers of event i in the order in which Flume puts them into its map, which counts in a
 * bucket: mostly a source sets what each event has for itself, and what all have comes later.
 */
export declare function headersAsAdded({ headers, own }: EventBatch, index: number): Headers;
