/** What the result rows of a query have in common, from its plan. */
import type { GroupingSet, ResultColumn, ResultLayout } from '../../core/status.js';
import type { Aggregation, PlanColumn, QueryPlan, RankStage, Stage, StageColumn } from '../plan.js';

/** A column of the rows that a stage makes, and which of the group keys it is. */
interface LaidOut {
  readonly column: ResultColumn;
  readonly group?: number | undefined;
}

export function resultLayout(plan: QueryPlan): ResultLayout {
  let columns = columnsOf(plan);
  let aggregation: Aggregation = plan;
  for (const stage of plan.stages) {
    columns = columnsBehind(stage, columns);
    if (stage.kind === 'aggregate') aggregation = stage;
  }
  return {
    columns: columns.map(({ column }) => column),
    groupingSets: aggregation.groupingSets.map((keys) => groupingSet(keys, columns)),
  };
}

function columnsBehind(stage: Stage, before: readonly LaidOut[]): readonly LaidOut[] {
  switch (stage.kind) {
    case 'project':
      return stage.columns.map((column) => projected(column, before));
    case 'rank':
      return [...before, numberColumn(stage)];
    case 'aggregate':
      return columnsOf(stage);
  }
}

function columnsOf(aggregation: Aggregation): readonly LaidOut[] {
  return aggregation.columns.map((column) => aggregated(column, aggregation));
}

function aggregated({ name, type, value }: PlanColumn, { aggregates }: Aggregation): LaidOut {
  if (value.kind === 'aggregate')
    return { column: { name, type, role: 'value', aggregate: aggregates[value.index]!.kind } };
  const group = value.kind === 'group' ? value.index : undefined;
  return { column: { name, type, role: roles[value.kind] }, group };
}

const roles = {
  'window start': 'window_start',
  'window end': 'window_end',
  'window time': 'value',
  group: 'group',
  expression: 'value',
} as const;

function projected(from: StageColumn, before: readonly LaidOut[]): LaidOut {
  const { name, type, role, aggregate, input } = from;
  const column = { name, type, role, ...(aggregate && { aggregate }) };
  return { column, group: input === undefined ? undefined : before[input]!.group };
}

function numberColumn({ name }: RankStage): LaidOut {
  return { column: { name, type: 'number', role: 'value' } };
}

function groupingSet(keys: readonly number[], columns: readonly LaidOut[]): GroupingSet {
  const summedOver = columns.filter(({ group }) => group !== undefined && !keys.includes(group));
  return { summedOver: summedOver.map(({ column }) => column.name), isOverall: keys.length === 0 };
}
