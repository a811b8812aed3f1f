import { didYouMean } from '../util/did-you-mean.js';
import { exitUsage } from './configuration.js';
/** The aggregation of this name; ends the process with the names that there are. */
export function findAggregation({ aggregations }, name, { command, file }) {
    const found = aggregations.find((aggregation) => aggregation.name === name);
    if (found !== undefined)
        return found;
    const names = aggregations.map((aggregation) => aggregation.name);
    const remedy = `${didYouMean(name, names)}; it has: ${names.join(', ') || 'none'}`;
    process.stderr.write(`${command}: aggregation "${name}" is not in ${file}${remedy}\n`);
    process.exit(exitUsage);
}
//# sourceMappingURL=find-aggregation.js.map