/** Each `test/golden/sql/*.sql` gives the plan or the problems in the `.txt` beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import { formatSqlProblem, type SqlProblem } from '#src/aggregator/sql/problem.js';
import type { Aggregation, PlanColumn, QueryPlan, Stage, Window } from '#src/aggregator/plan.js';
import { assertGolden, goldenDirectory } from '../../support/golden.js';
import { accessTable } from '../../support/sql-tables.js';

function describeColumn({ name, type, value }: PlanColumn, plan: Aggregation): string {
  const prefix = `${name} ${type} =`;
  if (value.kind === 'expression') return `${prefix} expression ${value.scalar.text}`;
  if (value.kind === 'group') return `${prefix} ${plan.groupKeys[value.index]!.scalar.text}`;
  if (value.kind !== 'aggregate') return `${prefix} ${value.kind}`;
  const aggregate = plan.aggregates[value.index]!;
  const whole = aggregate.integer ? ', whole' : '';
  return `${prefix} ${aggregate.text} (${aggregate.kind}${whole})`;
}

function describeWindow({ kind, ...parts }: Window): string {
  const texts = Object.entries(parts).map(([name, value]) =>
    name.endsWith('Ms') ? `${name.slice(0, -2)} ${value} ms` : `${name} ${value}`,
  );
  return `window ${kind} ${texts.join(', ')}`.replace('tumble size ', 'tumble ');
}

function describeAggregation(plan: Aggregation): string[] {
  const sets = plan.groupingSets.map((set) => {
    return `(${set.map((key) => plan.groupKeys[key]!.scalar.text).join(', ')})`;
  });
  return [
    `filter ${plan.filter === undefined ? 'none' : 'yes'}`,
    `sets ${sets.join(' ')}`,
    ...(plan.having === undefined ? [] : ['having yes']),
    ...plan.columns.map((column) => `column ${describeColumn(column, plan)}`),
  ];
}

function describeStage(stage: Stage): string[] {
  switch (stage.kind) {
    case 'project':
      return [
        `stage project, filter ${stage.filter === undefined ? 'none' : 'yes'}`,
        ...stage.columns.map(({ name, type, scalar, role, aggregate = '' }) =>
          `column ${name} ${type} = ${scalar.text} (${role} ${aggregate}`.trimEnd().concat(')'),
        ),
      ];
    case 'rank': {
      const orders = stage.orderBy.map(({ column, descending, nullsFirst }) => {
        return `${column}${descending ? ' descending' : ''}${nullsFirst ? ', NULL first' : ''}`;
      });
      const partitions = stage.partitionBy.length > 0 ? ` of ${stage.partitionBy.join(', ')}` : '';
      return [`stage rank ${stage.name}${partitions} by ${orders.join('; ')}, ≤ ${stage.limit}`];
    }
    case 'aggregate': {
      const { window } = stage;
      const windows =
        window === undefined
          ? 'same windows'
          : `${describeWindow(window.spec)} of column ${window.timeColumn}`;
      return [`stage aggregate, ${windows}`, ...describeAggregation(stage)];
    }
  }
}

function describePlan(plan: QueryPlan): string {
  return [
    `table ${plan.table}`,
    describeWindow(plan.window),
    ...describeAggregation(plan),
    ...plan.stages.flatMap(describeStage),
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
