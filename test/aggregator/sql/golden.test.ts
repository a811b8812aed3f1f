/** Each `test/golden/sql/*.sql` gives the plan or the problems in the `.txt` beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import { formatSqlProblem, type SqlProblem } from '#src/aggregator/sql/problem.js';
import type { PlanColumn, QueryPlan, Window } from '#src/aggregator/plan.js';
import { assertGolden, goldenDirectory } from '../../support/golden.js';
import { accessTable } from '../../support/sql-tables.js';

function describeColumn({ name, type, value }: PlanColumn, plan: QueryPlan): string {
  if (value.kind === 'group')
    return `${name} ${type} = ${plan.groupKeys[value.index]!.scalar.text}`;
  if (value.kind !== 'aggregate') return `${name} ${type} = ${value.kind}`;
  const aggregate = plan.aggregates[value.index]!;
  const whole = aggregate.integer ? ', whole' : '';
  return `${name} ${type} = ${aggregate.text} (${aggregate.kind}${whole})`;
}

function describeWindow({ kind, ...parts }: Window): string {
  const texts = Object.entries(parts).map(([name, value]) =>
    name.endsWith('Ms') ? `${name.slice(0, -2)} ${value} ms` : `${name} ${value}`,
  );
  return `window ${kind} ${texts.join(', ')}`.replace('tumble size ', 'tumble ');
}

function describePlan(plan: QueryPlan): string {
  const sets = plan.groupingSets.map((set) => {
    return `(${set.map((key) => plan.groupKeys[key]!.scalar.text).join(', ')})`;
  });
  return [
    `table ${plan.table}`,
    describeWindow(plan.window),
    `filter ${plan.filter === undefined ? 'none' : 'yes'}`,
    `sets ${sets.join(' ')}`,
    ...plan.columns.map((column) => `column ${describeColumn(column, plan)}`),
    ...plan.warnings.map(({ line, column, message }) => `warning ${line}:${column} ${message}`),
  ].join('\n');
}

function outcome(sql: string): string {
  const { plan, problems } = compileQuery(sql, [accessTable]);
  const sqlPosition = { file: 'pipeline.yaml', line: 30 };
  const format = (problem: SqlProblem): string => formatSqlProblem(problem, sql, sqlPosition);
  return `${plan === undefined ? problems.map(format).join('\n') : describePlan(plan)}\n`;
}

describe('a query compiles to its golden plan or problems', () => {
  const names = readdirSync(join(goldenDirectory, 'sql')).filter((name) => name.endsWith('.sql'));
  for (const name of names.toSorted()) {
    test(name, () => {
      const sql = readFileSync(join(goldenDirectory, 'sql', name), 'utf8').trimEnd();
      assertGolden(outcome(sql), join('sql', name.replace(/\.sql$/, '.txt')));
    });
  }
});
