import type { CsvFormatOptions } from '../../../generated/config/formats/csv.js';
import type { FlinkFormat } from './source-table.js';
export declare function csvTable(options: CsvFormatOptions): FlinkFormat;
