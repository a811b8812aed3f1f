/**
 * A process that runs an aggregator until it is killed: `node aggregator-process.js
 * OPTIONS-AS-JSON`.
 */
import { Aggregator, type AggregatorOptions } from '#src/aggregator/aggregator.js';
import { systemClock } from '#src/core/clock.js';
import { silentLogger } from '#src/core/logger.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';

const options = JSON.parse(process.argv[2]!) as Omit<
  AggregatorOptions,
  'fileSystem' | 'clock' | 'logger'
>;
const aggregator = new Aggregator({
  ...options,
  fileSystem: nodeFileSystem,
  clock: systemClock,
  logger: silentLogger,
});
await aggregator.start();
setInterval(() => {
  const { checkpoints } = aggregator.status().queries[0]!;
  process.stdout.write(`${checkpoints}\n`);
}, 20);
