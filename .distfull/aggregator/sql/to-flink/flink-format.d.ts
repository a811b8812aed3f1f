import type { FlinkFormat, FlinkTable } from './source-table.js';
/** A string is why there is none. The options have been checked: the format was made of them. */
export declare function flinkFormat({ format, options }: FlinkTable): FlinkFormat | string;
