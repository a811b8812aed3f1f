/** Makes rows of a relation: its expressions and conditions become the last step of a plan. */
import { windowColumnCount, } from '../plan.js';
import { scalarOf } from './aggregates.js';
import { and, mask } from './evaluate/logic.js';
import { printExpression } from './print.js';
import { columnSlot, } from './relation.js';
import { both } from './rewrite.js';
import { columnTypeOf } from './typed.js';
/** The same relation as the rows of a stage. Undefined: it has a problem, reported now or before. */
export function seal(relation, problems) {
    const columns = relation.columns.filter(isSound);
    if (columns.length < relation.columns.length)
        return undefined;
    const plan = planOf(relation, columns, problems);
    if (plan === undefined)
        return undefined;
    return {
        ...relation,
        columns: columns.map(handOn),
        filters: [],
        rows: { kind: 'stage', plan, names: columns.map(({ name }) => name), ranking: undefined },
    };
}
function isSound(column) {
    return column.value !== undefined;
}
function handOn({ name, value }, index) {
    const { type } = value.typed;
    const { role, aggregate } = provenance(value.expression);
    // A bare NULL has become a column of texts.
    return {
        name,
        value: columnSlot(name, index, type === 'null' ? 'string' : type, role, aggregate),
    };
}
function provenance(expression) {
    return expression.kind === 'slot' ? expression : { role: 'value' };
}
function planOf({ rows, filters }, columns, problems) {
    if (rows.kind === 'table')
        throw new Error('the rows of a table are no result');
    if (rows.kind === 'groups')
        return planOfGroups(rows, columns, maskOf(filters));
    const ranked = rows.ranking === undefined ? rows.plan : withRanking(rows, problems);
    if (ranked === undefined || (filters.length === 0 && isSame(rows, columns)))
        return ranked;
    const selected = columns.map(stageColumn);
    const project = { kind: 'project', filter: maskOf(filters), columns: selected };
    return { ...ranked, stages: [...ranked.stages, project] };
}
function planOfGroups({ below, groupKeys, groupingSets, aggregates }, columns, having) {
    const aggregation = {
        ...filterOf(below.kind === 'table' ? below.filters : []),
        groupKeys,
        groupingSets,
        aggregates,
        having,
        columns: columns.map((column) => planColumn(column, groupKeys.length, aggregates.length)),
    };
    if (below.kind === 'table') {
        const { table, window } = below;
        return { table, window, first: aggregation, stages: [] };
    }
    const stage = { kind: 'aggregate', window: below.window, ...aggregation };
    return { ...below.plan, stages: [...below.plan.stages, stage] };
}
function withRanking({ plan, ranking }, problems) {
    const { stage, place } = ranking;
    if (stage.limit === undefined) {
        const remedy = `write SELECT * FROM (SELECT …) WHERE ${stage.name} <= 10 around it`;
        problems.add(place, `ROW_NUMBER() wants a limit, as in Flink; ${remedy}`);
        return undefined;
    }
    return { ...plan, stages: [...plan.stages, stage] };
}
/** Every column of the stage, in order and by its name. */
function isSame({ names }, columns) {
    return (columns.length === names.length &&
        columns.every(({ name, value: { expression } }, i) => {
            return name === names[i] && expression.kind === 'slot' && expression.index === i;
        }));
}
function maskOf(filters) {
    return filters.length === 0
        ? undefined
        : mask(filters.map(({ evaluate }) => evaluate).reduce(and));
}
/** Equal texts are equal filters. */
function filterOf(filters) {
    const condition = filters.map(({ expression }) => expression).reduce(both, undefined);
    const filter = maskOf(filters);
    return condition === undefined ? { filter } : { filter, filterText: printExpression(condition) };
}
const windowKinds = ['window start', 'window end', 'window time'];
function planColumn({ name, value }, keys, aggregates) {
    const { expression, typed } = value;
    const type = columnTypeOf(typed.type);
    if (expression.kind === 'slot') {
        const { index } = expression;
        const window = windowKinds[index];
        if (window !== undefined)
            return { name, type, value: { kind: window } };
        const key = index - windowColumnCount;
        if (key < keys)
            return { name, type, value: { kind: 'group', index: key } };
        const aggregate = key - keys;
        if (aggregate < aggregates)
            return { name, type, value: { kind: 'aggregate', index: aggregate } };
    }
    return { name, type, value: { kind: 'expression', scalar: scalarOf(typed, expression) } };
}
function stageColumn({ name, value: { expression, typed } }) {
    const { role, aggregate } = provenance(expression);
    return {
        name,
        type: columnTypeOf(typed.type),
        scalar: scalarOf(typed, expression),
        role: role === 'window_time' ? 'value' : role,
        ...(expression.kind === 'slot' && { input: expression.index }),
        ...(aggregate && { aggregate }),
    };
}
//# sourceMappingURL=seal.js.map