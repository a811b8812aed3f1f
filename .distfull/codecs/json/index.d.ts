/** Format `json`: one object a record, its fields as columns. */
import type { JsonFormatOptions } from '../../generated/config/formats/json.js';
import type { TableFormatDefinition } from '../table-format-definition.js';
export declare const json: TableFormatDefinition<JsonFormatOptions>;
