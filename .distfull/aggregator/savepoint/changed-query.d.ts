/** A savepoint of another query: what of its state fits the query of today, and what does not. */
import type { TableModel } from '../../config/model.js';
import type { Tables } from '../checkpoint/tables.js';
import { type CompiledAggregation } from '../compile-aggregation.js';
import { type QueryFit } from './query-fit.js';
import type { Manifest } from './savepoint-files.js';
export interface ChangedQuery {
    readonly fit: QueryFit;
    /** For `restoreSavepoint`. */
    readonly carryOver: (restored: Tables) => void;
}
/** Throws ConfigError with all that fits and all that does not. */
export declare function changedQuery(savepoint: Manifest, query: CompiledAggregation, tables: readonly TableModel[]): ChangedQuery;
/** What is kept, what begins and what goes. */
export declare function fitLines({ kept, added, dropped }: QueryFit): string[];
