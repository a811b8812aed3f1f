/** Makes result rows of the groups of a window. */
import type { ResultValue } from '../../core/status.js';
import type { PlanColumn } from '../plan.js';
import { groupingSetOf } from '../state/group-keys.js';
import type { QueryShape } from '../state/query-shape.js';
import type { WindowState } from '../state/window-state.js';
import { resultKey } from './row-key.js';

export interface ResultOfGroup {
  /** Its place in the table of results. */
  readonly key: Buffer;
  /** In the order of the query's columns. */
  readonly values: readonly ResultValue[];
  /** Group columns that the row's grouping set sums over. */
  readonly summedOver: readonly string[];
}

export function resultOfGroup(
  shape: QueryShape,
  window: WindowState,
  group: number,
): ResultOfGroup {
  const { plan } = shape;
  const set = groupingSetOf(window.groups.tagOf(group));
  const keys = shape.sets[set]!;
  const groupValues = keys.valuesOf(window.groups, group);
  const valueOf = ({ value, type }: PlanColumn): ResultValue => {
    switch (value.kind) {
      case 'window start':
        return window.startMs;
      case 'window end':
        return window.endMs;
      case 'window time':
        return window.endMs - 1;
      case 'group':
        return groupValues[value.index]!;
      case 'aggregate': {
        const cells = shape.aggregates[value.index]!;
        const result = cells.valueOf(window.cells, group, window.states[value.index]!);
        return type === 'number' ? finite(result) : result;
      }
      case 'expression':
        throw new Error('expressions over aggregates are made a batch at a time');
    }
  };
  return {
    key: resultKey(window, groupValues, set),
    values: plan.columns.map(valueOf),
    summedOver: shape.layout.groupingSets[set]!.summedOver,
  };
}

/** JSON has no infinity: a sum that overflowed is NULL. */
function finite(value: ResultValue): ResultValue {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}
