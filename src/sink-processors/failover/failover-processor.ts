/*
 * The best sink that works. A pure function of time and outcomes:
 *
 *   in service ──failed──▶ parked for 2 s, 4 s, … maxpenalty ──▶ tried first again, by its priority
 *       ▲──────────────────────────succeeded──────────────────────┘
 */
import type { SinkProcessor } from '../../core/contracts.js';
import type { Logger } from '../../core/logger.js';
import type { FailoverSinkProcessorConfig } from '../../generated/config/sink-processors/failover.js';

interface Member {
  readonly sink: string;
  readonly priority: number;
  failures: number;
  parkedUntilMs: number;
}

export class FailoverProcessor implements SinkProcessor {
  /** The highest priority first. */
  readonly #members: readonly Member[];
  readonly #penaltyMsMax: number;

  constructor(sinks: readonly string[], config: FailoverSinkProcessorConfig, logger: Logger) {
    this.#penaltyMsMax = config.maxpenalty;
    this.#members = membersOf(sinks, config.priority ?? {}, logger);
  }

  order(nowMs: number): readonly string[] {
    const inService = this.#members.filter(({ parkedUntilMs }) => parkedUntilMs <= nowMs);
    return inService.map(({ sink }) => sink);
  }

  succeeded(sink: string): void {
    const member = this.#member(sink);
    if (member === undefined) return;
    member.failures = 0;
    member.parkedUntilMs = 0;
  }

  failed(sink: string, nowMs: number): void {
    const member = this.#member(sink);
    if (member === undefined) return;
    member.failures++;
    member.parkedUntilMs = nowMs + Math.min(this.#penaltyMsMax, 1000 * 2 ** member.failures);
  }

  #member(sink: string): Member | undefined {
    return this.#members.find((member) => member.sink === sink);
  }
}

/**
 * As in Flume a sink without a priority gets -1, -2, …, and of two equal ones the second is left
 * out.
 */
function membersOf(
  sinks: readonly string[],
  priorities: Readonly<Record<string, number>>,
  logger: Logger,
): Member[] {
  const members: Member[] = [];
  let nextDefault = -1;
  for (const sink of sinks) {
    const priority = priorities[sink] ?? nextDefault--;
    const equal = members.find((member) => member.priority === priority);
    if (equal === undefined) members.push({ sink, priority, failures: 0, parkedUntilMs: 0 });
    else
      logger.warn(
        { sink, priority },
        `Sink ${sink} has the priority ${priority} of sink ${equal.sink} and is left out; ` +
          'give each its own',
      );
  }
  return members.sort((a, b) => b.priority - a.priority);
}
