/** What the state of every window of one aggregation has in common, made once from the plan. */
import type { Column, RowBatch } from '../../codecs/rows.js';
import { ConfigError } from '../../core/errors.js';
import type { Aggregate, Aggregation, GroupKey, Scalar } from '../plan.js';
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

/** What is counted beside an aggregation: behind its own keys and aggregates, seen by no result. */
export interface HiddenParts {
  /** In every grouping set. */
  readonly keys: readonly GroupKey[];
  readonly aggregates: readonly Aggregate[];
  /** Groups that differ in a hidden key alone are results of their own. */
  readonly tellsResultsApart: boolean;
}

const nothingHidden: HiddenParts = { keys: [], aggregates: [], tellsResultsApart: false };

export class QueryShape {
  readonly aggregation: Aggregation;
  readonly sets: readonly GroupKeys[];
  readonly aggregates: readonly AggregateCells[];
  /** Of what each aggregate keeps of the groups; see GroupPairs. */
  readonly recordWords: readonly number[];
  /** How many key values, from the first on, tell a result from the others of its window. */
  readonly identityKeys: number;
  /** Numbers a group. */
  readonly stride: number;

  constructor(aggregation: Aggregation, hidden: HiddenParts = nothingHidden) {
    const { groupKeys, groupingSets } = aggregation;
    const aggregates = [...aggregation.aggregates, ...hidden.aggregates];
    refuseBeyond('aggregates', aggregates.length, aggregatesMax);
    refuseBeyond('grouping sets', groupingSets.length, groupingSetsMax);
    this.aggregation = aggregation;
    const hiddenKeys = hidden.keys.map((_, i) => groupKeys.length + i);
    this.sets = groupingSets.map(
      (keys, set) => new GroupKeys(set, [...keys, ...hiddenKeys], [...groupKeys, ...hidden.keys]),
    );
    this.identityKeys = groupKeys.length + (hidden.tellsResultsApart ? hiddenKeys.length : 0);
    let cell = firstAggregateCell;
    this.aggregates = aggregates.map((aggregate) => {
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
