/**
 * Where the replayed letters of one agent go in: those of a source into its channels, through its
 * interceptors and its selector as they are now; those of a sink into its channel, as they are.
 */
import type { EventBatch } from '../core/batch.js';
import type { Clock } from '../core/clock.js';
import type { ChannelSelector } from '../core/contracts.js';
import { Counters } from '../core/counters.js';
import type { Logger } from '../core/logger.js';
import { flowOf } from '../storage/dead-letter-flow.js';
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

/** What runs now: a reload changes it. */
export interface ReplayTargets {
  readonly model: AgentModel;
  readonly sources: readonly SourceLine[];
  readonly inlets: ReadonlyMap<string, ChannelInlet>;
}

export interface ReplayPorts {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

interface ChannelEntrance extends ReplayInlet {
  readonly of: ChannelInlet;
}

export class AgentReplayInlets implements ReplayInlets {
  readonly #targets: () => ReplayTargets;
  readonly #ports: ReplayPorts;
  readonly #channels = new Map<string, ChannelEntrance>();

  constructor(targets: () => ReplayTargets, ports: ReplayPorts) {
    this.#targets = targets;
    this.#ports = ports;
  }

  inletOf(flow: string): ReplayInlet | undefined {
    const { model, sources, inlets } = this.#targets();
    const source = sources.find((line) => flowOf(model.name, 'source', line.model.name) === flow);
    if (source !== undefined) return inletInto(source.processor, source.model.channels, inlets);
    const sink = model.sinks.find(({ name }) => flowOf(model.name, 'sink', name) === flow);
    return sink && this.#channelInlet(sink.channel, inlets);
  }

  endOf(origin: string): number {
    const { inlets } = this.#targets();
    const ends = [...inlets.values()].map((inlet) => inlet.known(origin)?.end ?? 0);
    return Math.max(0, ...ends);
  }

  #channelInlet(
    channel: string,
    inlets: ReadonlyMap<string, ChannelInlet>,
  ): ReplayInlet | undefined {
    const inlet = inlets.get(channel);
    if (inlet === undefined) return undefined;
    let found = this.#channels.get(channel);
    if (found?.of !== inlet) {
      const processor = new ChannelProcessor({
        origin: `replay:${channel}`,
        inlets: new Map([[channel, inlet]]),
        interceptors: [],
        selector: everythingTo(channel),
        counters: new Counters(),
        ...this.#ports,
      });
      found = { ...inletInto(processor, [channel], inlets), of: inlet };
      this.#channels.set(channel, found);
    }
    return found;
  }
}

function inletInto(
  processor: ChannelProcessor,
  channels: readonly string[],
  inlets: ReadonlyMap<string, ChannelInlet>,
): ReplayInlet {
  const capacities = channels.map(
    (name) => inlets.get(name)?.channel.transactionCapacity ?? Infinity,
  );
  return { batchSizeMax: Math.min(...capacities), emit: (batch) => processor.emit(batch) };
}

function everythingTo(channel: string): ChannelSelector {
  return {
    select: () => [{ channel, events: 'all' }],
    requiredChannels: new Set([channel]),
    optionalChannels: new Set(),
  };
}
