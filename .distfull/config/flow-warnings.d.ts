/**
 * What a configuration may do, and its user hardly wants: told by `validate`, and no reason to
 * refuse it.
 */
import type { ComponentTables } from '../core/contracts.js';
import type { PipelineModel, Problem } from './model.js';
/** By the order of the rules. */
export declare function flowWarnings({ agents }: PipelineModel, tables: ComponentTables): Problem[];
