import type { AvroFormatOptions } from '../../../generated/config/formats/avro.js';
import type { FlinkFormat } from './source-table.js';
/** A string is why Flink's format cannot do it. */
export declare function avroTable(options: AvroFormatOptions): FlinkFormat | string;
