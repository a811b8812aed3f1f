/** What the state of every window of one aggregation has in common, made once from the plan. */
import type { Column, RowBatch } from '../../codecs/rows.js';
import { ConfigError } from '../../core/errors.js';
import type { Aggregation, Scalar } from '../plan.js';
import type { AggregateCells, AggregateInput, RowOrder } from './aggregates/aggregate-cells.js';
import { aggregateCells } from './aggregates/index.js';
import { firstAggregateCell } from './cells.js';
import { GroupKeys } from './group-keys.js';

/** Two snapshot parts an aggregate fit in the byte of a state key. */
const aggregatesMax = 100;
/** Two tags a set fit in a ByteTable's 16 bits, with room to spare. */
const groupingSetsMax = 4096;

/** The columns of one record batch that a query reads, evaluated once for all windows. */
export interface QueryColumns {
  readonly keys: readonly Column[];
  readonly inputs: readonly AggregateInput[];
}

/** Where the rows of a batch stand in the topic. */
export interface RowPlaces {
  readonly partition: number;
  offsetOf(row: number): number;
}

export class QueryShape {
  readonly aggregation: Aggregation;
  readonly sets: readonly GroupKeys[];
  readonly aggregates: readonly AggregateCells[];
  /** Of what each aggregate keeps of the groups; see GroupPairs. */
  readonly recordWords: readonly number[];
  /** Numbers a group. */
  readonly stride: number;

  constructor(aggregation: Aggregation) {
    refuseBeyond('aggregates', aggregation.aggregates.length, aggregatesMax);
    refuseBeyond('grouping sets', aggregation.groupingSets.length, groupingSetsMax);
    this.aggregation = aggregation;
    this.sets = aggregation.groupingSets.map(
      (keys, set) => new GroupKeys(set, keys, aggregation.groupKeys),
    );
    let cell = firstAggregateCell;
    this.aggregates = aggregation.aggregates.map((aggregate) => {
      const cells = aggregateCells(aggregate, cell);
      cell += cells.cellCount;
      return cells;
    });
    this.recordWords = this.aggregates.map((each) => each.newState?.().pairs.recordWords ?? 1);
    this.stride = cell;
  }

  /**
   * `times` and `places` say in which order the rows stand; without, they stand as they came. Only
   * FIRST_VALUE and LAST_VALUE look.
   */
  evaluate(rows: RowBatch, times?: Float64Array, places?: RowPlaces): QueryColumns {
    const known = new Map<string, Column>();
    const column = (scalar: Scalar): Column => {
      const value = known.get(scalar.text) ?? scalar.evaluate(rows);
      known.set(scalar.text, value);
      return value;
    };
    return {
      keys: this.aggregation.groupKeys.map(({ scalar }) => column(scalar)),
      inputs: this.aggregation.aggregates.map(({ argument, filter }, i) => ({
        argument: argument && column(argument),
        mask: filter?.(rows),
        ...(this.aggregates[i]!.needsOrder && { order: orderOf(rows.size, times, places) }),
      })),
    };
  }
}

function orderOf(size: number, times?: Float64Array, places?: RowPlaces): RowOrder {
  const offsets = new Float64Array(size);
  for (let row = 0; row < size; row++) offsets[row] = places?.offsetOf(row) ?? row;
  return { times: times ?? new Float64Array(size), partition: places?.partition ?? 0, offsets };
}

function refuseBeyond(what: string, count: number, max: number): void {
  if (count > max)
    throw new ConfigError(`the query has ${count} ${what}; at most ${max} are possible`);
}
