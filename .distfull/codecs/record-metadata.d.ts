import type { TableFormat } from './rows.js';
/** `timestamp`, `key`, `partition`, `offset`, or `headers.<name>` for each column's name. */
export type MetadataOptions = Readonly<Record<string, string>>;
/** The format with further columns. Throws TableOptionError for a name that it has already. */
export declare function withMetadata(format: TableFormat, metadata: MetadataOptions): TableFormat;
