import { ConfigError } from '../../core/errors.js';
import { compileAggregations } from '../compile-aggregation.js';
import { readingOf, stateIdentity } from '../query-identity.js';
import { carryOver } from './carry-over.js';
import { queryFit } from './query-fit.js';
/** Throws ConfigError with all that fits and all that does not. */
export function changedQuery(savepoint, query, tables) {
    const { aggregation, table, plan } = query;
    const after = { plan, reading: readingOf(stateIdentity(aggregation, table, plan)) };
    const before = savedQuery(savepoint, query, tables);
    const fit = queryFit(before, after);
    if (fit.obstacles.length > 0)
        throw new ConfigError([
            `savepoint ${savepoint.id} does not fit the query of aggregation "${aggregation.name}":`,
            ...fit.obstacles.map((obstacle) => `  does not fit: ${obstacle}`),
            ...fitLines(fit).map((line) => `  ${line}`),
            'nothing was changed; give the aggregation another name, which counts from the earliest record',
        ].join('\n'));
    return { fit, carryOver: (restored) => carryOver(restored, before, after, fit) };
}
/** What is kept, what begins and what goes. */
export function fitLines({ kept, added, dropped }) {
    const lines = [
        ['kept', kept],
        ['begins empty', added],
        ['goes', dropped],
    ];
    return lines.flatMap(([what, texts]) => texts.length === 0 ? [] : [`${what}: ${texts.join(', ')}`]);
}
function savedQuery({ id, identity }, { aggregation }, tables) {
    const { sql } = identity;
    if (sql === undefined)
        throw new ConfigError(`savepoint ${id} does not hold its query`);
    const { compiled, problems } = compileAggregations([{ ...aggregation, sql }], tables);
    const [saved] = compiled;
    if (saved === undefined)
        throw new ConfigError(`the query of savepoint ${id} cannot be compiled with the tables of today:\n` +
            problems.join('\n'));
    return { plan: saved.plan, reading: readingOf(identity) };
}
//# sourceMappingURL=changed-query.js.map