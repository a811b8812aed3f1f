import type { RawFormatOptions } from '../../../generated/config/formats/raw.js';
import type { FlinkFormat } from './source-table.js';
export declare function rawTable({ columns }: RawFormatOptions): FlinkFormat;
