import { type Tables } from '../checkpoint/tables.js';
import type { QueryFit, ReadQuery } from './query-fit.js';
/**
 * Within a transaction; `fit` has no obstacles. Throws ConfigError where windows have outgrown the
 * memory: their state is in another form.
 */
export declare function carryOver(tables: Tables, before: ReadQuery, after: ReadQuery, fit: QueryFit): void;
