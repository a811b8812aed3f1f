import { outputTypes } from '../../generated/config/outputs.js';
import { readComponent } from '../component.js';
import { configOf } from '../config-of.js';
import { firstPart, Section } from '../section.js';
import { readShorthand } from './read-shorthand.js';
export async function readAggregations(section, report) {
    const aggregations = [];
    for (const [name, aggregation] of section?.children ?? []) {
        const options = aggregation.without(new Set(outputLists));
        const config = await configOf(options, 'aggregation', report, outputLists);
        const outputs = await readOutputs(aggregation, 'outputs', report);
        const late = await readOutputs(aggregation, 'late', report);
        const query = config && readQuery(aggregation, config, report);
        if (config === undefined || query === undefined)
            continue;
        const partitions = readPartitions(aggregation, config, report);
        aggregations.push({
            name,
            ...query,
            outputs,
            late,
            outboxMax: { rows: config.outboxMaxRows, bytes: config.outboxMaxSize },
            checkpointIntervalMs: config.checkpointInterval,
            workers: config.workers,
            ...(partitions !== undefined && { partitions }),
            stateMemoryBytes: config.stateMemory,
            position: aggregation.position,
        });
    }
    return aggregations;
}
/** `0-3, 8` as numbers, ascending. */
function readPartitions(section, { partitions: text }, report) {
    if (text === undefined)
        return undefined;
    const numbers = new Set();
    for (const range of text.split(',')) {
        const [from = 0, to = from] = range.split('-').map(Number);
        const { position, path } = section.leaf('partitions');
        if (to < from)
            report.error(position, path, `${range.trim()}: the range ends before it begins`);
        for (let partition = from; partition <= to; partition++)
            numbers.add(partition);
    }
    return [...numbers].toSorted((a, b) => a - b);
}
const shorthandOptions = new Set([
    'table',
    'window',
    'where',
    'groupBy',
    'totals',
    'select',
    'having',
    'top',
]);
/** Undefined with a problem reported. */
function readQuery(section, config, report) {
    const { position, path } = section;
    const others = section.entries.filter(({ key }) => shorthandOptions.has(firstPart(key)));
    const sqlPosition = section.leaf('sql')?.position;
    if (config.sql === undefined || sqlPosition === undefined) {
        if (others.length === 0) {
            const remedy = `add ${path}.sql, or ${path}.table and what to count of it`;
            report.error(position, path, `has no query; ${remedy}`);
            return undefined;
        }
        const sql = readShorthand(section, config, report);
        return sql && { sql, sqlPosition: position };
    }
    const [other] = others;
    if (other === undefined)
        return { sql: config.sql, sqlPosition };
    const fact = `stands beside sql, which says it all; remove it, or sql`;
    report.error(other.leaf.position, other.leaf.path, fact);
    return undefined;
}
/** Lists of outputs: for the results, and for rows that came too late. */
const outputLists = ['outputs', 'late'];
/** What can take rows that have no window. */
const lateTypes = ['file', 'kafka'];
/** No outputs written is the table that `results` and the dashboard read. */
async function readOutputs(aggregation, list, report) {
    const { path, position } = aggregation;
    const section = aggregation.child(list) ?? new Section(`${path}.${list}`, position, []);
    const types = list === 'late' ? lateTypes : outputTypes;
    if (section.own !== undefined && !section.own.empty) {
        const fact = `must be a list of maps, such as \`- { type: ${types.at(-1)} }\``;
        report.error(section.own.position, section.path, fact);
        return [];
    }
    const definitions = types.map((type) => ({ type, aliases: [], schema: `outputs/${type}` }));
    const outputs = [];
    const implied = new Section(`${section.path}.0`, position, []);
    const isImplied = section.children.size === 0 && list === 'outputs';
    for (const member of isImplied ? [implied] : section.children.values()) {
        const kind = { kind: 'output', definitions, common: [] };
        const written = isImplied ? { ...kind, defaultType: 'table' } : kind;
        const output = await readComponent(member.path, member, written, report);
        if (output === undefined)
            continue;
        const { type, config } = output;
        outputs.push({ type, config, position: member.position });
    }
    return outputs;
}
//# sourceMappingURL=read-aggregations.js.map