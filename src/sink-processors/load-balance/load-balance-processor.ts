/*
 * Each delivery goes to the next sink, or to a random one; the others follow for the case that it
 * fails. With `backoff` a sink that failed is parked for 2 s, 4 s, … up to the maximum. As in Flume,
 * failures count as a series until an hour after the last parking, whatever is delivered between.
 */
import type { SinkProcessor } from '../../core/contracts.js';
import type { LoadBalanceSinkProcessorConfig } from '../../generated/config/sink-processors/load_balance.js';

const seriesEndMs = 3_600_000;
const failuresMax = 16;
/** Also where 0 is written. */
const parkedMsMaxDefault = 30_000;

interface Parking {
  readonly failures: number;
  readonly untilMs: number;
}

export class LoadBalanceProcessor implements SinkProcessor {
  readonly #sinks: readonly string[];
  readonly #config: LoadBalanceSinkProcessorConfig;
  readonly #parkedMsMax: number;
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
    this.#parkedMsMax = config['selector.maxTimeOut'] || parkedMsMaxDefault;
    this.#random = random;
  }

  order(nowMs: number): readonly string[] {
    const active = this.#sinks.filter((sink) => (this.#parked.get(sink)?.untilMs ?? 0) <= nowMs);
    if (this.#config.selector === 'random') return shuffled(active, this.#random);
    if (this.#next >= active.length) this.#next = 0;
    const first = this.#next++;
    return [...active.slice(first), ...active.slice(0, first)];
  }

  succeeded(): void {}

  failed(sink: string, nowMs: number): void {
    if (!this.#config.backoff) return;
    const before = this.#parked.get(sink);
    const inSeries = before !== undefined && nowMs < before.untilMs + seriesEndMs;
    const failures = Math.min(failuresMax, (inSeries ? before.failures : 0) + 1);
    const parkedMs = Math.min(this.#parkedMsMax, 1000 * 2 ** failures);
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
