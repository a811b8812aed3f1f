import type { AggregateContents } from '../aggregates/aggregate-cells.js';
import type { WindowRange } from '../../checkpoint/keys.js';
import type { QueryShape } from '../query-shape.js';
import { type WindowContents } from '../window-state.js';
/** Numbers of a run's chunks are below. */
export declare const runChunks: number;
export declare function groupsChunk(bucket: number): number;
export declare function valuesChunk(bucket: number, aggregate: number, valueBucket: number): number;
type Put = (chunk: number, bytes: Buffer) => void;
/** Hands over the chunks of a run that has what the window has. */
export declare function writeRun(shape: QueryShape, window: WindowContents, put: Put): void;
export declare function encodeGroups(shape: QueryShape, window: WindowContents): Buffer;
/** What DISTINCT aggregates keep is empty: it lies in chunks of its own. */
export declare function decodeGroups(shape: QueryShape, { startMs, endMs }: WindowRange, bytes: Buffer): WindowContents;
export declare function encodeValues({ values, pairs }: AggregateContents): Buffer;
export declare function decodeValues(bytes: Buffer): AggregateContents;
export {};
