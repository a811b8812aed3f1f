import type { RegexFormatOptions } from '../../../generated/config/formats/regex.js';
import type { FlinkFormat } from './source-table.js';
export declare function regexTable(options: RegexFormatOptions): FlinkFormat;
/** The pattern with its named groups as plain ones, whose names may be none of Java's. */
export declare function withoutNames(pattern: string): {
    text: string;
    numbers: readonly number[];
};
