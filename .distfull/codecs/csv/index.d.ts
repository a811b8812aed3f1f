/** Format `csv`: one line a record, its fields in the order of the columns. */
import type { CsvFormatOptions } from '../../generated/config/formats/csv.js';
import { type TableFormatDefinition } from '../table-format-definition.js';
export declare const csv: TableFormatDefinition<CsvFormatOptions>;
