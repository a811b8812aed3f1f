/**
 * The words that Flink's parser reserves (Calcite's reserved keywords and those that Flink adds):
 * a name among them needs backticks there. Here it is accepted where no keyword of ours can stand.
 */
import type { Name } from './ast.js';
import type { ProblemList } from './problem.js';
/** The name as Flink reads it as a name: in backticks where it must be. */
export declare function quoteName(name: string): string;
/** Warns of a name without the backticks that Flink wants. */
export declare function warnReserved({ text, quoted, place }: Name, problems: ProblemList): void;
