import type { ApacheFormatOptions } from '../../generated/config/formats/apache.js';
import type { NginxFormatOptions } from '../../generated/config/formats/nginx.js';
import type { TableFormatDefinition } from '../table-format-definition.js';
import type { LineFormat } from './line-format.js';
export declare const common: TableFormatDefinition;
export declare const nginx: TableFormatDefinition<NginxFormatOptions>;
export declare const apache: TableFormatDefinition<ApacheFormatOptions>;
/** The line that a table's options describe; format combined has a description, too. */
export declare function lineFormatOf(format: string, options: {
    logFormat?: string;
}): LineFormat | undefined;
export declare function isCombined(format: LineFormat): boolean;
