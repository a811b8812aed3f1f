import type { OutputContext } from '#src/aggregator/outputs/output.js';
import { systemClock } from '#src/core/clock.js';
import { silentLogger } from '#src/core/logger.js';
import type { ResultColumn } from '#src/core/status.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';

/** Views of a path in a minute: the columns of `pageRow`. */
export const pageColumns: readonly ResultColumn[] = [
  { name: 'window_start', role: 'window_start', type: 'timestamp' },
  { name: 'path', role: 'group', type: 'string' },
  { name: 'pv', role: 'value', type: 'number' },
];

/** What an output is made with, for rows of `pageColumns`. */
export function outputContext<Config>(
  config: Config,
  parts: Partial<Omit<OutputContext<Config>, 'config'>> = {},
): OutputContext<Config> {
  return {
    config,
    location: 'pipeline.yaml:1',
    content: 'results',
    columns: pageColumns,
    outboxId: 'life-1',
    outputId: 'output-1',
    source: { topic: 'views', brokers: [] },
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger: silentLogger,
    ...parts,
  };
}
