import type { FileOutputConfig } from '../../../generated/config/outputs/file.js';
import type { OutputContext, OutputRow } from '../output.js';
export interface RowLines {
    /** What a file begins with. */
    readonly head: string;
    lineOf(row: OutputRow): string;
}
/** Throws ConfigError where the query has a column that the output adds. */
export declare function rowLines(context: OutputContext<FileOutputConfig>): RowLines;
