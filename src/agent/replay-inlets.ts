/**
 * Where the replayed letters of one agent go in: those of a source into its channels, through its
 * interceptors and its selector as they are now; those of a sink into its channel, as they are.
 */
import type { EventBatch } from '../core/batch.js';
import type { Clock } from '../core/clock.js';
import type { ChannelSelector } from '../core/contracts.js';
import { Counters } from '../core/counters.js';
import type { Logger } from '../core/logger.js';
import { flowOf } from '../storage/dead-letter-record.js';
import type { AgentModel } from '../config/model.js';
import type { SourceLine } from './agent-parts.js';
import type { ChannelInlet } from './channel-inlet.js';
import { ChannelProcessor } from './channel-processor.js';

export interface ReplayInlet {
  /** Events that a batch may have. */
  readonly batchSizeMax: number;
  /** As `SourceContext.emit`. */
  emit(batch: EventBatch): Promise<void>;
}

/** Of all agents of a process. */
export interface ReplayInlets {
  /** Undefined: there is no such flow (any more). */
  inletOf(flow: string): ReplayInlet | undefined;
  /** Behind the highest position that any channel has of the origin; 0: none has heard of it. */
  endOf(origin: string): number;
}

export interface AgentReplayParts {
  readonly model: AgentModel;
  readonly sources: readonly SourceLine[];
  readonly inlets: ReadonlyMap<string, ChannelInlet>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

export class AgentReplayInlets implements ReplayInlets {
  readonly #parts: AgentReplayParts;
  readonly #channels = new Map<string, ReplayInlet>();

  constructor(parts: AgentReplayParts) {
    this.#parts = parts;
  }

  inletOf(flow: string): ReplayInlet | undefined {
    const { model, sources } = this.#parts;
    const source = sources.find((line) => flowOf(model.name, 'source', line.model.name) === flow);
    if (source !== undefined) return this.#inlet(source.processor, source.model.channels);
    const sink = model.sinks.find(({ name }) => flowOf(model.name, 'sink', name) === flow);
    return sink && this.#channelInlet(sink.channel);
  }

  endOf(origin: string): number {
    const ends = [...this.#parts.inlets.values()].map((inlet) => inlet.known(origin)?.end ?? 0);
    return Math.max(0, ...ends);
  }

  #channelInlet(channel: string): ReplayInlet | undefined {
    const inlet = this.#parts.inlets.get(channel);
    if (inlet === undefined) return undefined;
    let found = this.#channels.get(channel);
    if (found === undefined) {
      const { clock, logger, signal } = this.#parts;
      const processor = new ChannelProcessor({
        origin: `replay:${channel}`,
        inlets: new Map([[channel, inlet]]),
        interceptors: [],
        selector: everythingTo(channel),
        counters: new Counters(),
        clock,
        logger,
        signal,
      });
      found = this.#inlet(processor, [channel]);
      this.#channels.set(channel, found);
    }
    return found;
  }

  #inlet(processor: ChannelProcessor, channels: readonly string[]): ReplayInlet {
    const capacities = channels.map(
      (name) => this.#parts.inlets.get(name)?.channel.transactionCapacity ?? Infinity,
    );
    return { batchSizeMax: Math.min(...capacities), emit: (batch) => processor.emit(batch) };
  }
}

function everythingTo(channel: string): ChannelSelector {
  return {
    select: () => [{ channel, events: 'all' }],
    requiredChannels: new Set([channel]),
    optionalChannels: new Set(),
  };
}
