/**
 * The window table function of FROM: which table, which time column, which windows. TUMBLE today;
 * HOP, CUMULATE and SESSION differ in their parameters only.
 */
import { nearestTo } from '../../util/did-you-mean.js';
import type { TumbleWindow } from '../plan.js';
import { warnReserved } from './flink-words.js';
import type { Interval, Name, Place, TableArgument, TableReference } from './ast.js';
import { intervalMs, intervalUnits, isIntervalUnit, printInterval } from './interval.js';
import { notHere, type ProblemList } from './problem.js';
import type { TableSchema } from './scope.js';

export interface WindowedTable {
  readonly table: TableSchema;
  /** Undefined when the window is wrong: the rest of the query is still checked. */
  readonly window: TumbleWindow | undefined;
}

/** Of TUMBLE, in the order of positional arguments. */
const parameters = ['DATA', 'TIMECOL', 'SIZE', 'OFFSET'] as const;
type Parameter = (typeof parameters)[number];

const flinkOnly = new Set(['HOP', 'CUMULATE', 'SESSION']);

export function resolveWindow(
  from: TableReference,
  tables: readonly TableSchema[],
  problems: ProblemList,
): WindowedTable | undefined {
  if (from.kind === 'table') {
    problems.add(from.name.place, unwindowed(from.name.text, tables));
    return undefined;
  }
  const name = from.name.text.toUpperCase();
  if (name !== 'TUMBLE') {
    const known = flinkOnly.has(name);
    const message = known ? notHere(name) : `there is no window function ${name}; write TUMBLE`;
    problems.add(from.name.place, message);
    return undefined;
  }
  const values = assign(from, problems);
  const table = resolveTable(values.DATA, from.name.place, tables, problems);
  if (table === undefined) return undefined;
  checkTimeColumn(values.TIMECOL, from.name.place, table, problems);
  return { table, window: tumble(values, from.name.place, problems) };
}

function unwindowed(table: string, tables: readonly TableSchema[]): string {
  const timeColumn = tables.find(({ name }) => name === table)?.timeColumn ?? 'ts';
  const remedy = `TABLE(TUMBLE(TABLE ${table}, DESCRIPTOR(${timeColumn}), INTERVAL '1' MINUTE))`;
  return `FROM ${table} has no window; write FROM ${remedy}`;
}

/** Gives each argument to its parameter: by name, or by its place in the list. */
function assign(
  from: Extract<TableReference, { kind: 'function' }>,
  problems: ProblemList,
): Partial<Record<Parameter, TableArgument>> {
  const values: Partial<Record<Parameter, TableArgument>> = {};
  from.arguments.forEach((argument, i) => {
    const name = argument.name?.text.toUpperCase() ?? parameters[i];
    if (argument.name !== undefined) warnReserved(argument.name, problems);
    const parameter = parameters.find((known) => known === name);
    if (parameter === undefined) {
      const found = argument.name?.text ?? `a ${i + 1}th argument`;
      problems.add(argument.place, `TUMBLE takes ${parameters.join(', ')}; found ${found}`);
    } else if (values[parameter] === undefined) values[parameter] = argument;
    else problems.add(argument.place, `${parameter} is given twice`);
  });
  return values;
}

function resolveTable(
  argument: TableArgument | undefined,
  place: Place,
  tables: readonly TableSchema[],
  problems: ProblemList,
): TableSchema | undefined {
  if (argument?.value.kind !== 'table') {
    problems.add(argument?.place ?? place, 'TUMBLE wants the table first: TABLE name');
    return undefined;
  }
  const { text, place: namePlace } = argument.value.name;
  const table = tables.find(({ name }) => name === text);
  if (table !== undefined) return table;
  const names = tables.map(({ name }) => name);
  const close = nearestTo(text, names);
  const remedy =
    close === undefined ? `tables: ${names.join(', ') || '(none)'}` : `did you mean ${close}?`;
  problems.add(namePlace, `table ${text} is not defined; ${remedy}`);
  return undefined;
}

function checkTimeColumn(
  argument: TableArgument | undefined,
  place: Place,
  table: TableSchema,
  problems: ProblemList,
): void {
  const wanted = `DESCRIPTOR(${table.timeColumn})`;
  if (argument?.value.kind !== 'descriptor') {
    problems.add(argument?.place ?? place, `TUMBLE wants the time column second: ${wanted}`);
    return;
  }
  const { columns } = argument.value;
  const [column] = columns as [Name, ...Name[]];
  if (columns.length > 1 || column.text !== table.timeColumn) {
    const found = columns.map(({ text }) => text).join(', ');
    const fact = `the watermark of table ${table.name} is on ${table.timeColumn}`;
    problems.add(column.place, `${fact}, found ${found}; write ${wanted}`);
  }
}

function tumble(
  values: Partial<Record<Parameter, TableArgument>>,
  place: Place,
  problems: ProblemList,
): TumbleWindow | undefined {
  const sizeMs = readInterval(values.SIZE, 'size', place, problems);
  const offsetMs =
    values.OFFSET === undefined ? 0 : readInterval(values.OFFSET, 'offset', place, problems);
  if (sizeMs === undefined || offsetMs === undefined) return undefined;
  if (sizeMs <= 0) {
    problems.add(values.SIZE!.place, `the window's size must be more than 0, found ${sizeMs} ms`);
    return undefined;
  }
  if (Math.abs(offsetMs) >= sizeMs) {
    const found = `found ${offsetMs} of ${sizeMs} ms`;
    problems.add(values.OFFSET!.place, `the offset must be less than the window's size, ${found}`);
    return undefined;
  }
  return { kind: 'tumble', sizeMs, offsetMs };
}

/** Milliseconds. */
function readInterval(
  argument: TableArgument | undefined,
  what: string,
  place: Place,
  problems: ProblemList,
): number | undefined {
  if (argument?.value.kind !== 'interval') {
    const message = `TUMBLE wants the window's ${what} as INTERVAL '1' MINUTE`;
    problems.add(argument?.place ?? place, message);
    return undefined;
  }
  const { text, unit, place: intervalPlace } = argument.value;
  if (!isIntervalUnit(unit)) {
    const known = intervalUnits.join(', ');
    problems.add(intervalPlace, `the units of an interval are ${known}; found ${unit}`);
    return undefined;
  }
  const timeMs = intervalMs(text, unit);
  if (timeMs === undefined) {
    const example = unit === 'DAY TO SECOND' ? '1 02:03:04.500' : '1';
    const remedy = `write INTERVAL '${example}' ${unit}`;
    problems.add(intervalPlace, `'${text}' ${unit} is no interval; ${remedy}`);
    return undefined;
  }
  warnPrecision(argument.value, timeMs, problems);
  return timeMs;
}

/** Flink's intervals have two digits unless more are asked for. */
function warnPrecision(interval: Interval, timeMs: number, problems: ProblemList): void {
  const { text, precision = 2, place } = interval;
  const digits = /\d+/.exec(text)![0].length;
  if (digits <= precision) return;
  const remedy = `write ${printInterval(timeMs)} so that this query runs there unchanged`;
  problems.warn(
    place,
    `Flink reads ${precision} digits of an interval, found ${digits}; ${remedy}`,
  );
}
