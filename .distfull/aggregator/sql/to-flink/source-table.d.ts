import type { TableSchema } from '../scope.js';
export interface FlinkTable extends TableSchema {
    readonly topic: string;
    /** `host:port`s. */
    readonly brokers: readonly string[];
    readonly format: string;
    /** Of the format. */
    readonly options: Readonly<Record<string, unknown>>;
    /** What of its record each further column is. */
    readonly metadata: Readonly<Record<string, string>>;
    readonly watermarkMs: number;
    readonly idleTimeoutMs: number;
    readonly isProcessingTime?: boolean;
}
/** What one of Tailrace's formats is to Flink. */
export interface FlinkFormat {
    /** Flink's format, and its options without the format's name before them. */
    readonly name: string;
    readonly options: Readonly<Record<string, string>>;
    /** Columns that Flink's format reads: name and type. */
    readonly physical: readonly (readonly [name: string, type: string])[];
    /** Columns of the table, as expressions over those. */
    readonly columns: readonly (readonly [name: string, expression: string])[];
    /** Holds for the records that are rows; the others stay out of the view. */
    readonly condition?: string;
    /** Names the table behind the view: `access_lines`. */
    readonly suffix: '_lines' | '_records';
}
export declare function printTable(table: FlinkTable, format: FlinkFormat): string;
