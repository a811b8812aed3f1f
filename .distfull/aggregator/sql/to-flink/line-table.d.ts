/**
 * A server's own log format in Flink's words: lines, and one regular expression whose groups are the
 * fields. A field that is not quoted ends at the first place where the text behind it stands, so its
 * group is in an atomic one together with that text.
 */
import type { LineFormat } from '../../../codecs/line-format/line-format.js';
import type { FlinkFormat } from './source-table.js';
export declare function lineTable(format: LineFormat): FlinkFormat;
