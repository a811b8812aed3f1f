/** The page of a broker that runs alone: a pipeline whose one stage is the broker. */
import type { Broker } from '../broker/broker.js';
import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import type { PipelineStatus, ResultsReader } from '../core/status.js';
import { Dashboard } from '../dashboard/server.js';

export interface BrokerPageOptions {
  readonly host: string;
  readonly port: number;
  /** Where its address is written, for messages: `file:line`, or `--page`. */
  readonly location: string;
  readonly key?: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

const noResults: ResultsReader = {
  layout: async () => ({ columns: [], groupingSets: [] }),
  rows: async () => [],
  windows: async () => [],
};

/** Call it when the broker has started. */
export function brokerPage(broker: Broker, options: BrokerPageOptions): Dashboard {
  const startedMs = options.clock.nowMs();
  const status = (): PipelineStatus => ({
    timeMs: options.clock.nowMs(),
    startedMs,
    name: 'broker',
    stages: [{ name: 'broker', state: 'running', restarts: 0 }],
    agents: [],
    broker: broker.status(),
    queries: [],
    deadLetters: { count: 0, recent: [] },
    memoryRssBytes: process.memoryUsage.rss(),
  });
  return new Dashboard({ ...options, ports: { status, results: noResults } });
}
