/**
 * A process that runs an aggregator until it is killed: `node aggregator-process.js
 * OPTIONS-AS-JSON`.
 */
import { Aggregator, type AggregatorOptions } from '#src/aggregator/aggregator.js';
import { systemClock } from '#src/core/clock.js';
import { silentLogger } from '#src/core/logger.js';

const options = JSON.parse(process.argv[2]!) as Omit<AggregatorOptions, 'clock' | 'logger'>;
const aggregator = new Aggregator({ ...options, clock: systemClock, logger: silentLogger });
await aggregator.start();
setInterval(() => {
  const { checkpoints } = aggregator.status().queries[0]!;
  process.stdout.write(`${checkpoints}\n`);
}, 20);
