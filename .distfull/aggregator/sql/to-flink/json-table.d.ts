import type { JsonFormatOptions } from '../../../generated/config/formats/json.js';
import type { FlinkFormat } from './source-table.js';
/** A string is why Flink's format cannot do it. */
export declare function jsonTable(options: JsonFormatOptions): FlinkFormat | string;
