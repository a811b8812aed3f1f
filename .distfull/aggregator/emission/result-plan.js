import { resultLayout } from '../results/result-layout.js';
import { QueryShape } from '../state/query-shape.js';
import { keyedParts } from '../windows/keyed/keyed-parts.js';
import { ResultRows } from './rows-target.js';
import { SecondWindows } from './second-windows.js';
import { chainStages } from './stages/index.js';
export function resultPlan(plan) {
    return {
        shape: new QueryShape(plan, keyedParts(plan.window)),
        layout: resultLayout(plan),
        target: plan.stages.length === 0 ? undefined : targetOf(plan.stages, 0),
    };
}
/** `number` counts the second windows of a query: one stage may follow another. */
function targetOf(stages, number) {
    const at = stages.findIndex((stage) => stage.kind === 'aggregate' && stage.window !== undefined);
    if (at < 0)
        return new ResultRows(chainStages(stages));
    const { window, ...aggregate } = stages[at];
    const next = targetOf([{ ...aggregate, window: undefined }, ...stages.slice(at + 1)], number + 1);
    return new SecondWindows(number, window.spec, chainStages(stages.slice(0, at)), next);
}
//# sourceMappingURL=result-plan.js.map