/*
 * Each delivery goes to the next sink, or to a random one; the others follow for the case that it
 * fails. With `backoff` a sink that failed is parked for 2 s, 4 s, … up to the maximum. Failures
 * count as a series until an hour after the last parking.
 */
import type { SinkProcessor } from '../../core/contracts.js';
import type { LoadBalanceSinkProcessorConfig } from '../../generated/config/sink-processors/load_balance.js';

const seriesEndMs = 3_600_000;
const failuresMax = 16;

interface Parking {
  readonly failures: number;
  readonly untilMs: number;
}

export class LoadBalanceProcessor implements SinkProcessor {
  readonly #sinks: readonly string[];
  readonly #config: LoadBalanceSinkProcessorConfig;
  readonly #random: () => number;
  readonly #parked = new Map<string, Parking>();
  #next = 0;

  constructor(
    sinks: readonly string[],
    config: LoadBalanceSinkProcessorConfig,
    random: () => number = Math.random,
  ) {
    this.#sinks = sinks;
    this.#config = config;
    this.#random = random;
  }

  order(nowMs: number): readonly string[] {
    const active = this.#sinks.filter((sink) => (this.#parked.get(sink)?.untilMs ?? 0) <= nowMs);
    if (this.#config.selector === 'random') return shuffled(active, this.#random);
    const first = active.length === 0 ? 0 : this.#next++ % active.length;
    return [...active.slice(first), ...active.slice(0, first)];
  }

  succeeded(sink: string): void {
    this.#parked.delete(sink);
  }

  failed(sink: string, nowMs: number): void {
    if (!this.#config.backoff) return;
    const before = this.#parked.get(sink);
    const inSeries = before !== undefined && nowMs < before.untilMs + seriesEndMs;
    const failures = Math.min(failuresMax, (inSeries ? before.failures : 0) + 1);
    const parkedMs = Math.min(this.#config['selector.maxTimeOut'], 1000 * 2 ** failures);
    this.#parked.set(sink, { failures, untilMs: nowMs + parkedMs });
  }
}

function shuffled(sinks: readonly string[], random: () => number): string[] {
  const order = [...sinks];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
