/** Hot path. Sorts the rows of a record batch into windows of keys. */
import type { RowBatch } from '../../../codecs/rows.js';
import type { QueryShape, RowPlaces } from '../../state/query-shape.js';
import { timeProblem } from '../event-time.js';
import type { AddedRows } from '../window-set.js';
import type { KeyedGroups } from './keyed-groups.js';

/** In the place of a window's id: the row is in none. */
export const late = -1;
export const full = -2;

/** The id of the window of a row of a key. */
export type AssignRow = (key: number, timeMs: number) => number;

/** Counts the rows under the ids that `assign` gives them. */
export function addKeyedRows(
  rows: RowBatch,
  times: Float64Array,
  places: RowPlaces | undefined,
  shape: QueryShape,
  groups: KeyedGroups,
  assign: AssignRow,
): AddedRows {
  const lateRows: number[] = [];
  const refused: { row: number; reason: string }[] = [];
  const mask = shape.aggregation.filter?.(rows);
  const members = new Uint32Array(rows.size);
  let filtered = 0;
  let timed = 0;
  for (let row = 0; row < rows.size; row++) {
    if (mask !== undefined && mask[row] === 0) filtered++;
    else {
      const reason = timeProblem(times[row]!);
      if (reason === undefined) members[timed++] = row;
      else refused.push({ row, reason });
    }
  }
  const columns = shape.evaluate(rows, times, places);
  const keys = groups.keysOf(columns.keys, members.subarray(0, timed));
  const ids = new Float64Array(rows.size);
  let inWindows = 0;
  for (let i = 0; i < timed; i++) {
    const row = members[i]!;
    const id = assign(keys[i]!, times[row]!);
    if (id === late) lateRows.push(row);
    else if (id === full) refused.push({ row, reason: 'too many windows are open already' });
    else {
      ids[row] = id;
      members[inWindows++] = row;
    }
  }
  if (inWindows > 0) groups.add(members.subarray(0, inWindows), columns, ids, times);
  return { inWindows, filtered, late: lateRows, refused };
}
