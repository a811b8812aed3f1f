import type { QueryPlan } from '#src/aggregator/plan.js';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import { format } from './page-views.js';

/** The plan of a query over page views; throws what is wrong with it. */
export function pagePlan(sql: string): QueryPlan {
  const table = { name: 'access', columns: format.columns, timeColumn: 'ts' };
  const { plan, problems } = compileQuery(sql, [table]);
  if (plan === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return plan;
}
