import { windowColumnCount } from '../../plan.js';
import { QueryShape } from '../../state/query-shape.js';
import { WindowState } from '../../state/window-state.js';
import { AggregatedRows } from '../aggregated-rows.js';
import { allGroups, groupBatches } from '../group-results.js';
import { StageRows } from '../stage-rows.js';
/** GROUP BY over the rows of a window. */
export function aggregate(aggregation) {
    const shape = new QueryShape(aggregation);
    return function* (batches, window) {
        const state = new WindowState(shape, window.startMs, window.endMs);
        for (const batch of batches) {
            const rows = batch.where(aggregation.filter);
            if (rows.size === 0)
                continue;
            state.add(Uint32Array.from(rows.sets, (_, row) => row), shape.evaluate(rows));
        }
        yield* groupRows(shape, state, window);
    };
}
/** The groups of a state as rows of `window`: SELECT … HAVING …. */
export function* groupRows(shape, state, window, chosen = allGroups(state)) {
    const { groupKeys, columns, having } = shape.aggregation;
    for (const groups of groupBatches(chosen)) {
        const rows = new AggregatedRows(shape, state, groups, window);
        const aggregate = windowColumnCount + groupKeys.length;
        const selected = columns.map(({ type, value }) => {
            switch (value.kind) {
                case 'window start':
                    return rows.typedColumn(0);
                case 'window end':
                    return rows.typedColumn(1);
                case 'window time':
                    return rows.typedColumn(2);
                case 'group':
                    return rows.typedColumn(windowColumnCount + value.index);
                case 'aggregate':
                    return rows.typedColumn(aggregate + value.index);
                case 'expression':
                    return { type, column: value.scalar.evaluate(rows) };
            }
        });
        const identity = groupKeys.map((_, key) => rows.typedColumn(windowColumnCount + key));
        const kept = new StageRows(selected, identity, rows.sets).where(having && (() => having(rows)));
        if (kept.size > 0)
            yield kept;
    }
}
//# sourceMappingURL=aggregate.js.map