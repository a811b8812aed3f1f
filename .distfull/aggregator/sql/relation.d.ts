/**
 * What FROM gives a query: names, and what each stands for over rows that exist at run time.
 *
 *   table rows ─ WHERE, SELECT ─▶ GROUP BY ─▶ groups ─ WHERE, SELECT ─▶ sealed ─▶ next stage …
 *
 * A SELECT without GROUP BY makes no rows of its own: its expressions are put in place of its names
 * where they are used, and its conditions are added to those of the rows. Only `seal.ts` makes rows
 * of a relation, for the next stage or as the result.
 */
import type { AggregateKind } from '../../core/status.js';
import type { Aggregate, Aggregation, GroupKey, RankStage, Stage, Window } from '../plan.js';
import type { Expression, Place, Slot, SlotRole } from './ast.js';
import type { Evaluate } from './evaluate/columns.js';
import type { TableSchema } from './scope.js';
import type { SqlType, Typed } from './typed.js';
export interface Relation {
    /** For messages: `table access`, `the subquery`. */
    readonly label: string;
    /** What may stand before the dot of `w.path`. */
    readonly qualifier: string | undefined;
    readonly columns: readonly RelationColumn[];
    /** Conditions over `rows`. */
    readonly filters: readonly Condition[];
    readonly rows: Rows;
}
export interface Condition {
    readonly expression: Expression;
    readonly evaluate: Evaluate;
}
export interface RelationColumn {
    readonly name: string;
    /** Absent: there is a problem with it, which is reported already. */
    readonly value: Value | undefined;
}
/** An expression whose names are slots of rows. */
export interface Value {
    readonly expression: Expression;
    readonly typed: Typed;
    /** Nodes of the expression: a name may stand for many. */
    readonly size: number;
}
export type Rows = TableRows | Groups | StageRows;
export interface TableRows {
    readonly kind: 'table';
    readonly table: TableSchema;
}
/** Aggregated rows: `window_start`, `window_end`, `window_time`, group keys, aggregates, set. */
export interface Groups {
    readonly kind: 'groups';
    readonly below: GroupedTable | GroupedStage;
    readonly groupKeys: readonly GroupKey[];
    readonly groupingSets: readonly (readonly number[])[];
    readonly aggregates: readonly Aggregate[];
}
export interface GroupedTable {
    readonly kind: 'table';
    readonly table: TableSchema;
    readonly window: Window;
    readonly filters: readonly Condition[];
}
export interface GroupedStage {
    readonly kind: 'stage';
    readonly plan: PlanParts;
    readonly window: SecondWindow | undefined;
}
/** Of the rows of a stage, in a window of their own. */
export interface SecondWindow {
    readonly spec: Extract<Window, {
        readonly sizeMs: number;
    }>;
    readonly timeColumn: number;
}
/** The rows that a stage gives. */
export interface StageRows {
    readonly kind: 'stage';
    readonly plan: PlanParts;
    /** Of its columns. */
    readonly names: readonly string[];
    /** Numbers the rows of the stage; its limit is still to be found. */
    readonly ranking: Ranking | undefined;
}
export interface Ranking {
    readonly stage: RankStage;
    /** Of the column with the number. */
    readonly index: number;
    readonly place: Place;
}
/** A plan so far. */
export interface PlanParts {
    readonly table: TableSchema;
    readonly window: Window;
    readonly first: Aggregation;
    readonly stages: readonly Stage[];
}
/** A column of rows, as a value. */
export declare function slotValue(slot: Omit<Slot, 'kind'>): Value;
/** Of a column by its name. */
export declare function columnSlot(name: string, index: number, type: SqlType, role: SlotRole, aggregate?: AggregateKind): Value;
export declare function tableRelation(table: TableSchema): Relation;
