import type { ResultValue } from '../../core/status.js';
import { type WindowRange } from '../checkpoint/keys.js';
/** The grouping set of the row with this key. */
export declare function groupingSetOfKey(key: Buffer): number;
export declare function resultKey(window: WindowRange, groupValues: readonly ResultValue[], groupingSet: number): Buffer;
