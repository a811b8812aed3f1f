import type { QueryShape } from '../state/query-shape.js';
import type { WindowState } from '../state/window-state.js';
import type { ResultWriter } from './result-writer.js';
/**
 * Emits the groups that have changed since they were last emitted; without `emits` shows those that
 * have changed since the last checkpoint. Returns the groups whose cells are to be saved, ascending.
 */
export declare function writeChangedGroups(shape: QueryShape, state: WindowState, emits: boolean, results: ResultWriter): Uint32Array;
