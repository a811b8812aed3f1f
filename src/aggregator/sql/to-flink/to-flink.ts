/**
 * What a real Flink cluster runs for a query: settings, the table it reads and the query itself. The
 * query is compiled first, so that only what means the same here and there is printed.
 */
import type { Statement } from '../ast.js';
import { compileQuery } from '../compile.js';
import { quoteName } from '../flink-words.js';
import { printInterval } from '../interval.js';
import { parseQuery } from '../parse.js';
import { ProblemList, type SqlProblem } from '../problem.js';
import { quoteString } from '../print.js';
import type { TableSchema } from '../scope.js';
import { combinedView, timeExpression } from './combined-table.js';
import { notInFlink, withExactCounts } from './extensions.js';
import { printStatement } from './print-query.js';

export interface FlinkTable extends TableSchema {
  readonly topic: string;
  /** `host:port`s. */
  readonly brokers: readonly string[];
  readonly format: string;
  readonly watermarkMs: number;
  readonly idleTimeoutMs: number;
  readonly isProcessingTime?: boolean;
}

export interface FlinkText {
  /** Absent when there are problems. */
  readonly text: string | undefined;
  readonly problems: readonly SqlProblem[];
}

export function toFlink(sql: string, tables: readonly FlinkTable[]): FlinkText {
  const { plan, problems } = compileQuery(sql, tables);
  if (plan === undefined) return { text: undefined, problems };
  const table = tables.find(({ name }) => name === plan.table)!;
  if (table.format !== 'combined') {
    const message = `format ${table.format} of table ${table.name} cannot be printed for Flink`;
    return { text: undefined, problems: [{ line: 1, column: 1, length: 1, message }] };
  }
  if (table.isProcessingTime === true) {
    const message = `table ${table.name} has no event time; give it a timestamp column, or write its Flink table with ${table.timeColumn} AS PROCTIME()`;
    return { text: undefined, problems: [{ line: 1, column: 1, length: 1, message }] };
  }
  const statement = parseQuery(sql, new ProblemList())!;
  const missing = notInFlink(statement);
  if (missing.length > 0) return { text: undefined, problems: missing };
  const parts = [settings(table), rawLines(table), viewOf(table), queryOf(statement)];
  return { text: `${parts.join('\n\n')}\n`, problems: [] };
}

function queryOf(statement: Statement): string {
  const exact = withExactCounts(statement);
  const note =
    '-- COUNT(DISTINCT …) was APPROX_COUNT_DISTINCT, which Flink does not have for streams\n';
  return `${exact.isChanged ? note : ''}${printStatement(exact.statement)};`;
}

/** Times of windows are shown in the zone of the session; Tailrace's are UTC. */
function settings({ idleTimeoutMs }: FlinkTable): string {
  return [
    "SET 'table.local-time-zone' = 'UTC';",
    `SET 'table.exec.source.idle-timeout' = '${idleTimeoutMs} ms';`,
  ].join('\n');
}

function rawLines({ name, timeColumn, topic, brokers, watermarkMs }: FlinkTable): string {
  const time = quoteName(timeColumn);
  const options = [
    ['connector', 'kafka'],
    ['topic', topic],
    ['properties.bootstrap.servers', brokers.join(',')],
    ['properties.isolation.level', 'read_committed'],
    ['scan.startup.mode', 'earliest-offset'],
    ['format', 'raw'],
  ];
  return [
    `CREATE TABLE ${quoteName(`${name}_lines`)} (`,
    '  line STRING,',
    `  ${time} AS ${timeExpression},`,
    `  WATERMARK FOR ${time} AS ${time} - ${printInterval(watermarkMs)}`,
    ') WITH (',
    options.map(([key, value]) => `  '${key}' = ${quoteString(value!)}`).join(',\n'),
    ');',
  ].join('\n');
}

function viewOf({ name, timeColumn }: FlinkTable): string {
  const lines = { name: quoteName(`${name}_lines`), timeColumn: quoteName(timeColumn) };
  return combinedView(quoteName(name), lines);
}
