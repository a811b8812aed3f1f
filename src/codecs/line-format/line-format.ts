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
import { TableOptionError } from '../table-format-definition.js';

export type FieldKind =
  | 'text'
  | 'integer'
  | 'decimal'
  /** `17/May/2015:10:05:03 +0000` */
  | 'access-log time'
  | 'iso time'
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

const fieldsMax = 200;

/** Throws TableOptionError for fields that nothing parts, or none at all. */
export function lineFormat(written: readonly WrittenField[], rest: string): LineFormat {
  const [first] = written;
  if (first === undefined) throw broken('has no field: there is nothing to read');
  if (written.length > fieldsMax) throw broken(`has more than ${fieldsMax} fields`);
  const columns: ColumnSchema[] = [];
  const fields = written.map(({ written: name, type }, i) => {
    const next = written[i + 1];
    const literal = next === undefined ? rest : next.before;
    if (next !== undefined && literal === '')
      throw broken(
        `${name} and ${next.written} stand side by side, and nothing tells where the first ends; ` +
          'put a space or a quote between them in the log format of the server',
      );
    return { ...type, written: name, literal, column: addColumns(columns, type, name) };
  });
  return { prefix: first.before, fields, columns };
}

/** -1 where the columns are there already: a field that comes twice is read once. */
function addColumns(columns: ColumnSchema[], type: FieldType, written: string): number {
  const [taken, ...others] = columnsOf(type);
  const isFree = (name: string): boolean => columns.every((column) => column.name !== name);
  const index = columns.length;
  if (isFree(taken!.name) && others.every(({ name }) => isFree(name)))
    columns.push(taken!, ...others);
  else if (others.length === 0) {
    // Another field has the name in common with combined: this one keeps the server's.
    const own = { ...taken!, name: plainName(written) };
    if (!isFree(own.name)) return -1;
    columns.push(own);
  } else return -1;
  return index;
}

function columnsOf({ kind, name, dashIsZero = false }: FieldType): ColumnSchema[] {
  const text = (column: string): ColumnSchema => ({ name: column, type: 'string', nullable: true });
  switch (kind) {
    case 'text':
      return [text(name)];
    case 'request':
      return ['method', 'path', 'query', 'protocol'].map(text);
    case 'target':
      return ['path', 'query'].map(text);
    case 'integer':
      return [{ name, type: 'number', nullable: !dashIsZero, integer: true }];
    case 'decimal':
      return [{ name, type: 'number', nullable: true }];
    default:
      return [{ name, type: 'timestamp', nullable: false }];
  }
}

/** `$upstream_addr` is upstream_addr, `%{X-Forwarded-For}i` is x_forwarded_for. */
export function plainName(written: string): string {
  const inner = /\{([^}]*)\}/.exec(written)?.[1] ?? written;
  return inner
    .toLowerCase()
    .replace(/\W+/g, '_')
    .replace(/^_+|_+$/g, '');
}

function broken(fact: string): TableOptionError {
  return new TableOptionError('logFormat', fact);
}
