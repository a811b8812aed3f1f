import type { WindowRange } from '../../checkpoint/keys.js';
import type { StageRows } from '../stage-rows.js';
/**
 * Rows of one window in, rows out, a batch at a time: a window's rows are never in memory at once
 * because of a stage that does not need them all.
 */
export type RowStage = (rows: Iterable<StageRows>, window: WindowRange) => Iterable<StageRows>;
