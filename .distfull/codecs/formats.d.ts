import type { TableFormatDefinition } from './table-format-definition.js';
export declare const tableFormats: readonly TableFormatDefinition[];
