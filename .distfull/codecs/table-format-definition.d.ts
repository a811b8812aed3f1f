/**
 * A format that `tables: … format:` may name: its options are `schemas/config/formats/<name>`, its
 * folder is here, its line in `formats.ts`.
 */
import { ConfigError } from '../core/errors.js';
import type { TableFormat } from './rows.js';
export interface TableFormatDefinition<Options = any> {
    readonly name: string;
    /** Throws TableOptionError. The format keeps nothing between two slabs. */
    create(options: Options): TableFormat;
}
/** An option that the schema takes and the format cannot. */
export declare class TableOptionError extends ConfigError {
    /** Its path below the table, such as `columns.path`. */
    readonly option: string;
    /** The message says the value found and the remedy. */
    constructor(option: string, message: string);
}
