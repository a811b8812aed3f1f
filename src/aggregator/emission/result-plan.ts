/** How results are made of groups, compiled once from the plan of a query. */
import type { ResultLayout } from '../../core/status.js';
import type { AggregateStage, QueryPlan, Stage } from '../plan.js';
import { resultLayout } from '../results/result-layout.js';
import { QueryShape } from '../state/query-shape.js';
import { keyedParts } from '../windows/keyed/keyed-parts.js';
import { ResultRows, type RowsTarget } from './rows-target.js';
import { SecondWindows, type SecondWindowStage } from './second-windows.js';
import { chainStages } from './stages/index.js';

export interface ResultPlan {
  readonly shape: QueryShape;
  readonly layout: ResultLayout;
  /** Absent without stages: the groups are the results. */
  readonly target: RowsTarget | undefined;
}

export function resultPlan(plan: QueryPlan): ResultPlan {
  return {
    shape: new QueryShape(plan, keyedParts(plan.window)),
    layout: resultLayout(plan),
    target: plan.stages.length === 0 ? undefined : targetOf(plan.stages, 0),
  };
}

/** `number` counts the second windows of a query: one stage may follow another. */
function targetOf(stages: readonly Stage[], number: number): RowsTarget {
  const at = stages.findIndex((stage) => stage.kind === 'aggregate' && stage.window !== undefined);
  if (at < 0) return new ResultRows(chainStages(stages));
  const { window, ...aggregate } = stages[at] as AggregateStage & SecondWindowStage;
  const next = targetOf([{ ...aggregate, window: undefined }, ...stages.slice(at + 1)], number + 1);
  return new SecondWindows(number, window.spec, chainStages(stages.slice(0, at)), next);
}
