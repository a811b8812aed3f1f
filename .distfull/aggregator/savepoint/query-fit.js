/**
 * Whether the state of one query can be that of another: windows, groups and filter must be the
 * same; aggregates are matched by their text, so some may go and others begin.
 */
import { windowText } from '../explain/plan-tree.js';
export function queryFit(before, after) {
    const old = before.plan.aggregates.map(({ text }) => text);
    const wanted = after.plan.aggregates.map(({ text }) => text);
    const meanings = resultMeanings(before.plan);
    return {
        obstacles: obstaclesBetween(before, after),
        kept: wanted.filter((text) => old.includes(text)),
        added: wanted.filter((text) => !old.includes(text)),
        isSameState: old.join() === wanted.join(),
        dropped: old.filter((text) => !wanted.includes(text)),
        aggregates: wanted.map((text) => indexIn(old, text)),
        columns: resultMeanings(after.plan).map((meaning) => indexIn(meanings, meaning)),
    };
}
function obstaclesBetween(before, after) {
    const parts = [
        ['table', ({ reading }) => reading],
        ['windows', ({ plan }) => windowText(plan.window, keyTexts(plan))],
        ['filter', ({ plan }) => plan.filterText ?? 'none'],
        ['groups', ({ plan }) => keyTexts(plan).join(', ') || 'none'],
        ['grouping sets', ({ plan }) => JSON.stringify(plan.groupingSets)],
        ['outer groups', ({ plan }) => outerGroups(plan.stages)],
        ['aggregates of windows of keys', ({ plan }) => keyedAggregates(plan)],
    ];
    return parts.flatMap(([what, partOf]) => {
        const [had, has] = [partOf(before), partOf(after)];
        return had === has ? [] : [`${what}: was ${had}, is ${has}`];
    });
}
function keyTexts({ groupKeys }) {
    return groupKeys.map(({ scalar }) => scalar.text);
}
/** Theirs lie in one table with what tells the windows apart. */
function keyedAggregates({ window, aggregates }) {
    const isKeyed = window.kind === 'session' || window.kind === 'count';
    return isKeyed ? aggregates.map(({ text }) => text).join(', ') || 'none' : 'any';
}
/** Of second stages: what they keep of earlier windows is rows of the query as it was. */
function outerGroups(stages) {
    const texts = stages.flatMap((stage) => (stage.kind === 'aggregate' ? [stageText(stage)] : []));
    return texts.length === 0 ? 'none' : `${texts.join('; ')}, over ${stages.length} stages`;
}
function stageText(stage) {
    const { aggregates, filterText, window } = stage;
    const windows = window === undefined ? '' : `, ${windowText(window.spec, keyTexts(stage))}`;
    const counted = aggregates.map(({ text }) => text).join(', ');
    return `${counted} by ${keyTexts(stage).join(', ')} where ${filterText ?? 'all'}${windows}`;
}
/** What each column of the results says, in words that are equal where it says the same. */
function resultMeanings(plan) {
    let meanings = ownMeanings(plan);
    plan.stages.forEach((stage, number) => {
        if (stage.kind === 'aggregate')
            meanings = ownMeanings(stage).map((own) => `${number} ${own}`);
        else if (stage.kind === 'rank') {
            const order = stage.orderBy.map(({ column, descending }) => [meanings[column], descending]);
            const partition = stage.partitionBy.map((column) => meanings[column]);
            meanings = [...meanings, `rank ${JSON.stringify([partition, order])}`];
        }
        else {
            const inner = meanings;
            meanings = stage.columns.map(({ input, scalar }) => input === undefined ? `${scalar.text} of ${JSON.stringify(inner)}` : inner[input]);
        }
    });
    return meanings;
}
function ownMeanings({ columns, groupKeys, aggregates }) {
    return columns.map(({ value }) => {
        if (value.kind === 'group')
            return groupKeys[value.index].scalar.text;
        if (value.kind === 'aggregate')
            return aggregates[value.index].text;
        return value.kind === 'expression' ? value.scalar.text : value.kind;
    });
}
function indexIn(list, text) {
    const index = list.indexOf(text);
    return index < 0 ? undefined : index;
}
//# sourceMappingURL=query-fit.js.map