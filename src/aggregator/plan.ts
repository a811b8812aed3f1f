/**
 * What the SQL compiler hands to the windowing engine: a window query with everything resolved and
 * compiled to work on whole row batches.
 */
import type { Column, ColumnType, RowBatch } from '../codecs/rows.js';

export interface QueryPlan {
  readonly sql: string;
  readonly table: string;
  readonly window: TumbleWindow;
  /** WHERE. Mask of 1 (keep) and 0, one a row; NULL counts as 0. Absent: all rows. */
  readonly filter: ((rows: RowBatch) => Uint8Array) | undefined;
  readonly groupKeys: readonly GroupKey[];
  /**
   * Indexes into `groupKeys`, one list a set. A key outside a row's set is NULL. Plain
   * GROUP BY: one set. Finest first: their order is that of rows with equal group values.
   */
  readonly groupingSets: readonly (readonly number[])[];
  readonly aggregates: readonly Aggregate[];
  /** The result's columns in SELECT order. */
  readonly columns: readonly PlanColumn[];
  /** Of the query text as Flink would read it: what to warn about, such as unquoted reserved names. */
  readonly warnings: readonly SqlNote[];
}

export interface TumbleWindow {
  readonly kind: 'tumble';
  readonly sizeMs: number;
  readonly offsetMs: number;
}

export interface Scalar {
  readonly type: ColumnType;
  /** The text of the expression, normalised: equal texts are equal expressions. */
  readonly text: string;
  evaluate(rows: RowBatch): Column;
}

export interface GroupKey {
  readonly scalar: Scalar;
}

export interface Aggregate {
  readonly kind: 'count' | 'count distinct' | 'sum' | 'min' | 'max' | 'avg';
  /** Absent for COUNT(*). */
  readonly argument: Scalar | undefined;
  /** FILTER (WHERE …): rows that count, as for QueryPlan.filter. */
  readonly filter: ((rows: RowBatch) => Uint8Array) | undefined;
  readonly type: ColumnType;
  /** Whole numbers (BIGINT): AVG cuts the fraction off, towards zero, as Flink does. */
  readonly integer: boolean;
  /** Normalised text: identifies the aggregate's state across a change of the query. */
  readonly text: string;
}

export interface PlanColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly value:
    | { readonly kind: 'window start' }
    | { readonly kind: 'window end' }
    /** `window_time`: the last millisecond of the window. */
    | { readonly kind: 'window time' }
    | { readonly kind: 'group'; readonly index: number }
    | { readonly kind: 'aggregate'; readonly index: number };
}

export interface SqlNote {
  /** 1-based, within the SQL text. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
