import type { AggregationModel, PipelineModel } from '../config/model.js';
import { didYouMean } from '../util/did-you-mean.js';
import { exitUsage } from './exit-codes.js';

/** The aggregation of this name; ends the process with the names that there are. */
export function findAggregation(
  { aggregations }: PipelineModel,
  name: string,
  { command, file }: { readonly command: string; readonly file: string },
): AggregationModel {
  const found = aggregations.find((aggregation) => aggregation.name === name);
  if (found !== undefined) return found;
  const names = aggregations.map((aggregation) => aggregation.name);
  const remedy = `${didYouMean(name, names)}; it has: ${names.join(', ') || 'none'}`;
  process.stderr.write(`${command}: aggregation "${name}" is not in ${file}${remedy}\n`);
  process.exit(exitUsage);
}
