/** A query as Flink reads it unchanged: reserved names in backticks, intervals in short fields. */
import type { Statement } from '../ast.js';
export declare function printStatement({ views, query }: Statement): string;
