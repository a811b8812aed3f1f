/** Format `raw`: the whole value is one column, a text or Java's bytes of a number. */
import type { RawFormatOptions } from '../../generated/config/formats/raw.js';
import { type TableFormatDefinition } from '../table-format-definition.js';
export declare const raw: TableFormatDefinition<RawFormatOptions>;
