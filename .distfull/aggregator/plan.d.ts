/**
 * What the SQL compiler hands to the windowing engine: a window query with everything resolved and
 * compiled to work on whole row batches.
 *
 *   rows of the table ─ filter ─▶ window ─▶ groups ─ having ─▶ columns ─▶ stages ─▶ result rows
 *   └──────── counted as they come ────────┘ └───── made when the window is emitted ─────┘
 */
import type { Column, ColumnType, RowBatch } from '../codecs/rows.js';
import type { AggregateKind } from '../core/status.js';
export interface QueryPlan extends Aggregation {
    readonly sql: string;
    readonly table: string;
    readonly window: Window;
    /** What is made of the rows of a window before they are results, in order; mostly nothing. */
    readonly stages: readonly Stage[];
    /** Of the query text as Flink would read it: what to warn about, such as unquoted reserved names. */
    readonly warnings: readonly SqlNote[];
}
/** Mask of 1 (keep) and 0, one a row; NULL counts as 0. */
export type RowMask = (rows: RowBatch) => Uint8Array;
/**
 * SELECT … WHERE … GROUP BY … HAVING … over rows of a window. `having` and the expressions of
 * `columns` read aggregated rows: `window_start`, `window_end` and `window_time`, then the group
 * keys, then the aggregates, a column each, and last the index of the row's grouping set (GROUPING
 * tells the sets apart).
 */
export interface Aggregation {
    /** WHERE. Absent: all rows. */
    readonly filter: RowMask | undefined;
    /** Of `filter`, normalised: equal texts are equal filters. */
    readonly filterText?: string;
    readonly groupKeys: readonly GroupKey[];
    /**
     * Indexes into `groupKeys`, one list a set. A key outside a row's set is NULL. Plain
     * GROUP BY: one set. Finest first: their order is that of rows with equal group values.
     */
    readonly groupingSets: readonly (readonly number[])[];
    readonly aggregates: readonly Aggregate[];
    readonly having: RowMask | undefined;
    /** In SELECT order. */
    readonly columns: readonly PlanColumn[];
}
/** Where the group keys begin among the columns of an aggregated row. */
export declare const windowColumnCount = 3;
export type Window = AlignedWindow | SessionWindow | CountWindow;
/** Windows that are the same for all keys. */
export type AlignedWindow = TumbleWindow | HopWindow | CumulateWindow;
export interface TumbleWindow {
    readonly kind: 'tumble';
    readonly sizeMs: number;
    readonly offsetMs: number;
}
/** A window of `sizeMs` begins every `slideMs`. */
export interface HopWindow {
    readonly kind: 'hop';
    readonly sizeMs: number;
    readonly slideMs: number;
    readonly offsetMs: number;
}
/** Windows that begin together, every `sizeMs`, and end after one, two, … steps. */
export interface CumulateWindow {
    readonly kind: 'cumulate';
    /** Of the longest: a whole number of steps. */
    readonly sizeMs: number;
    readonly stepMs: number;
    readonly offsetMs: number;
}
/** Ends when its key has had no row for `gapMs`. */
export interface SessionWindow {
    readonly kind: 'session';
    readonly gapMs: number;
    /** PARTITION BY, as indexes into the group keys; every grouping set has them all. */
    readonly partitionKeys: readonly number[];
}
/**
 * Every `rows` rows of a key, in the order of their reading. An extension: Flink's SQL has none.
 * `window_start` is the earliest event time, `window_end` 1 ms after the latest.
 */
export interface CountWindow {
    readonly kind: 'count';
    readonly rows: number;
    readonly partitionKeys: readonly number[];
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
    readonly kind: AggregateKind;
    /** Absent for COUNT(*). */
    readonly argument: Scalar | undefined;
    /** Of PERCENTILE: 0 is the lowest value, 1 the highest. */
    readonly fraction?: number;
    /** FILTER (WHERE …): rows that count. */
    readonly filter: RowMask | undefined;
    readonly type: ColumnType;
    /** Whole numbers (BIGINT): AVG cuts the fraction off, towards zero, as Flink does. */
    readonly integer: boolean;
    /** Normalised text: identifies the aggregate's state across a change of the query. */
    readonly text: string;
}
export interface PlanColumn {
    readonly name: string;
    readonly type: ColumnType;
    readonly value: {
        readonly kind: 'window start';
    } | {
        readonly kind: 'window end';
    }
    /** `window_time`: the last millisecond of the window. */
     | {
        readonly kind: 'window time';
    } | {
        readonly kind: 'group';
        readonly index: number;
    } | {
        readonly kind: 'aggregate';
        readonly index: number;
    }
    /** Over aggregated rows, such as `SUM(x) / COUNT(*)`. */
     | {
        readonly kind: 'expression';
        readonly scalar: Scalar;
    };
}
/** Rows of a window in, rows out; each stage reads the columns of the one before it. */
export type Stage = ProjectStage | RankStage | AggregateStage;
/** SELECT … WHERE … of an outer query. */
export interface ProjectStage {
    readonly kind: 'project';
    readonly filter: RowMask | undefined;
    readonly columns: readonly StageColumn[];
}
export interface StageColumn {
    readonly name: string;
    readonly type: ColumnType;
    readonly scalar: Scalar;
    /** The column of the stage before that is handed on as it is; absent: it is made here. */
    readonly input?: number;
    /** What the column was where it was first made, when it is handed on as it is. */
    readonly role: 'window_start' | 'window_end' | 'group' | 'value';
    /** Of a `value` that is an aggregate as it is: which. */
    readonly aggregate?: AggregateKind;
}
/**
 * ROW_NUMBER() OVER (PARTITION BY … ORDER BY …): appends the number as a column; window Top-N with
 * a limit. Equal rows are numbered in the order of their group keys, so that every run is the same.
 */
export interface RankStage {
    readonly kind: 'rank';
    readonly name: string;
    /** Columns beside `window_start` and `window_end`. */
    readonly partitionBy: readonly number[];
    readonly orderBy: readonly {
        readonly column: number;
        readonly descending: boolean;
        readonly nullsFirst: boolean;
    }[];
    /** Rows beyond it are left out; absent: none are. */
    readonly limit: number | undefined;
}
/** GROUP BY over the rows of a stage: in the same windows, or in a second, wider window. */
export interface AggregateStage extends Aggregation {
    readonly kind: 'aggregate';
    /** Absent: the windows of the rows. `timeColumn`: where their time is, a `window_time`. */
    readonly window: {
        readonly spec: AlignedWindow;
        readonly timeColumn: number;
    } | undefined;
}
export interface SqlNote {
    /** 1-based, within the SQL text. */
    readonly line: number;
    readonly column: number;
    readonly message: string;
}
