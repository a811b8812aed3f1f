/**
 * A format that `tables: … format:` may name: its options are `schemas/config/formats/<name>`, its
 * folder is here, its line in `formats.ts`.
 */
import { ConfigError } from '../core/errors.js';
import type { TableFormat } from './rows.js';

// The table holds definitions of many option types; `any` is the parse border: ajv checked it.
export interface TableFormatDefinition<Options = any> {
  readonly name: string;
  /** Throws TableOptionError. The format keeps nothing between two slabs. */
  create(options: Options): TableFormat;
}

/** An option that the schema takes and the format cannot. */
export class TableOptionError extends ConfigError {
  /** Its path below the table, such as `columns.path`. */
  readonly option: string;

  /** The message says the value found and the remedy. */
  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}
