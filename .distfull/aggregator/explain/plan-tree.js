import { durationText } from '../../util/units.js';
/** The lines of the tree. */
export function planTree({ aggregation, table, plan }) {
    const { window, stages, groupKeys } = plan;
    const keyNames = groupKeys.map(({ scalar }) => scalar.text);
    const last = stages.findLast((stage) => stage.kind !== 'rank');
    const columns = (last?.columns ?? plan.columns).map(({ name }) => name);
    const levels = [
        `outputs: ${aggregation.outputs.map(outputText).join(', ')}`,
        `results: ${columns.join(', ')}`,
        ...stages.toReversed().map(stageText),
        ...aggregationTexts(plan),
        `windows: ${windowText(window, keyNames)}`,
        ...(plan.filterText === undefined ? [] : [`filter: ${plan.filterText}`]),
        `table ${table.name}: topic ${table.topic}, format ${table.format}; ${timeText(table)}`,
    ];
    return levels.map((text, depth) => (depth === 0 ? text : `${'  '.repeat(depth - 1)}└ ${text}`));
}
function outputText({ type, config }) {
    const { retention } = config;
    return type === 'table' ? `table, kept ${durationText(Number(retention))}` : type;
}
function aggregationTexts({ groupKeys, groupingSets, aggregates }) {
    const names = groupKeys.map(({ scalar }) => scalar.text);
    const sets = groupingSets.map((keys) => keys.length === 0 ? 'all rows of a window' : keys.map((key) => names[key]).join(', '));
    const texts = aggregates.map(({ text }) => text);
    return [
        ...(texts.length === 0 ? [] : [`aggregates: ${texts.join(', ')}`]),
        `groups: ${sets.join('; ')}`,
    ];
}
function stageText(stage) {
    switch (stage.kind) {
        case 'project':
            return `outer query: ${stage.columns.map(({ name }) => name).join(', ')}`;
        case 'rank': {
            const { name, limit } = stage;
            return limit === undefined ? `rank: ${name}` : `rank: ${name}, the first ${limit}`;
        }
        case 'aggregate': {
            const { window } = stage;
            const again = window === undefined ? '' : `, windows: ${windowText(window.spec, [])}`;
            return `${aggregationTexts(stage).join(', ')}${again}`;
        }
    }
}
export function windowText(window, keyNames) {
    const by = (keys) => keys.length === 0 ? '' : ` by ${keys.map((key) => keyNames[key]).join(', ')}`;
    switch (window.kind) {
        case 'tumble':
            return `TUMBLE ${durationText(window.sizeMs)}${offsetText(window.offsetMs)}`;
        case 'hop': {
            const { sizeMs, slideMs, offsetMs } = window;
            return `HOP ${durationText(sizeMs)} every ${durationText(slideMs)}${offsetText(offsetMs)}`;
        }
        case 'cumulate': {
            const { sizeMs, stepMs, offsetMs } = window;
            const steps = `in steps of ${durationText(stepMs)}`;
            return `CUMULATE ${durationText(sizeMs)} ${steps}${offsetText(offsetMs)}`;
        }
        case 'session':
            return `SESSION with gaps of ${durationText(window.gapMs)}${by(window.partitionKeys)}`;
        case 'count':
            return `COUNT ${window.rows} rows${by(window.partitionKeys)}`;
    }
}
function offsetText(offsetMs) {
    return offsetMs === 0 ? '' : `, offset ${durationText(offsetMs)}`;
}
function timeText({ timestamp, watermarkMs, idleTimeoutMs, allowedLatenessMs, }) {
    const idle = idleTimeoutMs === 0 ? 'never idle' : `idle after ${durationText(idleTimeoutMs)}`;
    const late = allowedLatenessMs === 0 ? '' : `, late rows revise for ${durationText(allowedLatenessMs)}`;
    const delay = `${durationText(watermarkMs)} behind the latest row`;
    return `event time ${timestamp}, watermark ${delay}, a partition is ${idle}${late}`;
}
//# sourceMappingURL=plan-tree.js.map