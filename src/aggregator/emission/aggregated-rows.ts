/**
 * Groups of a window as rows: `window_start`, `window_end`, `window_time`, the group keys, the
 * aggregates, the grouping set. What HAVING and expressions over aggregates read; a column is made
 * when it is read.
 */
import type { Column, ColumnType, RowBatch } from '../../codecs/rows.js';
import type { ResultValue } from '../../core/status.js';
import type { WindowRange } from '../checkpoint/keys.js';
import { windowColumnCount } from '../plan.js';
import { groupingSetOf } from '../state/group-keys.js';
import type { QueryShape } from '../state/query-shape.js';
import type { WindowState } from '../state/window-state.js';
import { columnOf, sameNumber, type TypedColumn } from './columns.js';

export class AggregatedRows implements RowBatch {
  readonly size: number;
  readonly bodyIndexes: Uint32Array;
  /** The grouping set of each row. */
  readonly sets: Uint16Array;
  readonly #shape: QueryShape;
  readonly #state: WindowState;
  readonly #window: WindowRange;
  readonly #columns: TypedColumn[] = [];
  #keys: readonly (readonly ResultValue[])[] | undefined;

  /** `groups` of the state; `window` is what its rows are said to be of. */
  constructor(shape: QueryShape, state: WindowState, groups: Uint32Array, window: WindowRange) {
    this.size = groups.length;
    this.bodyIndexes = groups;
    this.sets = Uint16Array.from(groups, (group) => groupingSetOf(state.groups.tagOf(group)));
    this.#shape = shape;
    this.#state = state;
    this.#window = window;
  }

  column(index: number): Column {
    return this.typedColumn(index).column;
  }

  typedColumn(index: number): TypedColumn {
    return (this.#columns[index] ??= this.#makeColumn(index));
  }

  /** The values of a row's group keys, then of hidden ones; NULL outside its grouping set. */
  keysOf(row: number): readonly ResultValue[] {
    this.#keys ??= Array.from(this.bodyIndexes, (group, i) =>
      this.#shape.sets[this.sets[i]!]!.valuesOf(this.#state.groups, group),
    );
    return this.#keys[row]!;
  }

  #makeColumn(index: number): TypedColumn {
    const { startMs, endMs } = this.#window;
    if (index < windowColumnCount)
      return sameNumber('timestamp', [startMs, endMs, endMs - 1][index]!, this.size);
    const { groupKeys, aggregates } = this.#shape.aggregation;
    const key = index - windowColumnCount;
    if (key < groupKeys.length) return this.#keyColumn(key, groupKeys[key]!.scalar.type);
    const aggregate = key - groupKeys.length;
    if (aggregate < aggregates.length)
      return this.#aggregateColumn(aggregate, aggregates[aggregate]!.type);
    return columnOf('number', [...this.sets]);
  }

  #keyColumn(key: number, type: ColumnType): TypedColumn {
    const values = Array.from(this.bodyIndexes, (_, row) => this.keysOf(row)[key]!);
    return columnOf(type, values);
  }

  #aggregateColumn(aggregate: number, type: ColumnType): TypedColumn {
    const cells = this.#shape.aggregates[aggregate]!;
    const state = this.#state.states[aggregate]!;
    const values = Array.from(this.bodyIndexes, (group) =>
      cells.valueOf(this.#state.cells, group, state),
    );
    return columnOf(type, values);
  }
}
