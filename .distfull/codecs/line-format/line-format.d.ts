/**
 * What a server's own log format says of a line: fields, and the text between them. nginx's
 * variables and Apache's directives both end here.
 *
 *   literal field literal field … literal        "[" time "] \"" request "\" " status
 *
 * Fields have the names of format combined where they mean the same (`$remote_addr` is ip), so that
 * a query works on any access log; the others have the server's own.
 */
import type { ColumnSchema } from '../rows.js';
export type FieldKind = 'text' | 'integer' | 'decimal'
/** `17/May/2015:10:05:03 +0000` */
 | 'access-log time' | 'iso time'
/** Seconds with a fraction. */
 | 'epoch time'
/** `GET /path?query HTTP/1.1`: columns method, path, query and protocol. */
 | 'request'
/** `/path?query`: columns path and query. */
 | 'target';
export interface FieldType {
    readonly kind: FieldKind;
    /** The column's name. */
    readonly name: string;
    /** A `-` is 0, not NULL: bytes of a response without a body. */
    readonly dashIsZero?: boolean;
}
export interface LineField extends FieldType {
    /** As the server writes it: `$status`, `%>s`. */
    readonly written: string;
    /** The text up to the next field; empty only where the line ends with the field. */
    readonly literal: string;
    /** The field's first column; -1: it is passed over, because its columns are there already. */
    readonly column: number;
}
export interface LineFormat {
    /** The text before the first field. */
    readonly prefix: string;
    readonly fields: readonly LineField[];
    readonly columns: readonly ColumnSchema[];
}
/** A field as written, with the text before it. */
export interface WrittenField {
    readonly before: string;
    readonly written: string;
    readonly type: FieldType;
}
/** Throws TableOptionError for fields that nothing parts, or none at all. */
export declare function lineFormat(written: readonly WrittenField[], rest: string): LineFormat;
/** `$upstream_addr` is upstream_addr, `%{X-Forwarded-For}i` is x_forwarded_for. */
export declare function plainName(written: string): string;
