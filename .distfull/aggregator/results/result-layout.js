export function resultLayout(plan) {
    let columns = columnsOf(plan);
    let aggregation = plan;
    for (const stage of plan.stages) {
        columns = columnsBehind(stage, columns);
        if (stage.kind === 'aggregate')
            aggregation = stage;
    }
    return {
        columns: columns.map(({ column }) => column),
        groupingSets: aggregation.groupingSets.map((keys) => groupingSet(keys, columns)),
    };
}
function columnsBehind(stage, before) {
    switch (stage.kind) {
        case 'project':
            return stage.columns.map((column) => projected(column, before));
        case 'rank':
            return [...before, numberColumn(stage)];
        case 'aggregate':
            return columnsOf(stage);
    }
}
function columnsOf(aggregation) {
    return aggregation.columns.map((column) => aggregated(column, aggregation));
}
function aggregated({ name, type, value }, { aggregates }) {
    if (value.kind === 'aggregate')
        return { column: { name, type, role: 'value', aggregate: aggregates[value.index].kind } };
    const group = value.kind === 'group' ? value.index : undefined;
    return { column: { name, type, role: roles[value.kind] }, group };
}
const roles = {
    'window start': 'window_start',
    'window end': 'window_end',
    'window time': 'value',
    group: 'group',
    expression: 'value',
};
function projected(from, before) {
    const { name, type, role, aggregate, input } = from;
    const column = { name, type, role, ...(aggregate && { aggregate }) };
    return { column, group: input === undefined ? undefined : before[input].group };
}
function numberColumn({ name }) {
    return { column: { name, type: 'number', role: 'value' } };
}
function groupingSet(keys, columns) {
    const summedOver = columns.filter(({ group }) => group !== undefined && !keys.includes(group));
    return { summedOver: summedOver.map(({ column }) => column.name), isOverall: keys.length === 0 };
}
//# sourceMappingURL=result-layout.js.map