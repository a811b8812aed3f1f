/** Texts as values of a column's type, in Flink's expressions: what is none gives NULL there. */
import type { DeclaredType } from '../../../codecs/columns/declared.js';
import type { TimestampFormat } from '../../../codecs/columns/text-values.js';
/** Java's parser would carry 61 minutes over to the next hour. */
export declare const accessLogForm: string;
export declare const wholeNumber: string;
export declare const decimalNumber: string;
/** `text` is an expression of Flink's that gives a STRING. */
export declare function valueOfText(text: string, type: DeclaredType, times: TimestampFormat): string;
export declare function timeOfText(text: string, times: TimestampFormat): string;
