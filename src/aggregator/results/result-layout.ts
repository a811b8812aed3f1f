/** What the result rows of a query have in common, from its plan. */
import type { GroupingSet, ResultColumn, ResultLayout } from '../../core/status.js';
import type { PlanColumn, QueryPlan } from '../plan.js';

export function resultLayout(plan: QueryPlan): ResultLayout {
  return {
    columns: plan.columns.map((column) => resultColumn(column, plan)),
    groupingSets: plan.groupingSets.map((keys) => groupingSet(keys, plan)),
  };
}

function resultColumn({ name, type, value }: PlanColumn, { aggregates }: QueryPlan): ResultColumn {
  if (value.kind === 'aggregate')
    return { name, type, role: 'value', aggregate: aggregates[value.index]!.kind };
  const role = roles[value.kind];
  return { name, type, role };
}

const roles = {
  'window start': 'window_start',
  'window end': 'window_end',
  'window time': 'value',
  group: 'group',
  expression: 'value',
} as const;

function groupingSet(keys: readonly number[], { columns }: QueryPlan): GroupingSet {
  const summedOver = columns.filter(
    ({ value }) => value.kind === 'group' && !keys.includes(value.index),
  );
  return { summedOver: summedOver.map(({ name }) => name), isOverall: keys.length === 0 };
}
