/**
 * The sources and destinations around an agent whose configuration is edited: who has read, taken
 * and delivered what, and which components were started and stopped.
 */
import { FileChannel } from '#src/channels/file/file-channel.js';
import { MemoryChannel } from '#src/channels/memory/memory-channel.js';
import { EventBatch } from '#src/core/batch.js';
import type {
  ComponentTables,
  Delivery,
  Sink,
  SinkContext,
  SinkProcessor,
  Source,
  SourceContext,
} from '#src/core/contracts.js';
import { ReplicatingSelector } from '#src/selectors/replicating/replicating-selector.js';
import { sinkProcessors } from '#src/sink-processors/index.js';
import { bodiesOf } from '../../support/component-context.js';
import { readRange } from '../../support/provenance.js';
import { Random } from '../../support/random.js';
import type { Plan } from './plan.js';

interface SourceConfig {
  readonly paceMs: number;
  readonly channels: readonly string[];
}

interface SinkConfig {
  readonly paceMs: number;
  readonly channel: string;
}

export class World {
  readonly random: Random;
  /** Where each event was to go when a source first was told that it is taken. */
  readonly taken = new Map<string, readonly string[]>();
  /** What came out of each channel, as `c1 r1:17`. */
  readonly delivered = new Set<string>();
  /** What came more than once out of one. */
  readonly doubled: string[] = [];
  /** A channel that comes back after a while is another one, unless it has a disk to go on with. */
  readonly lives = new Map<string, { life: number; type: string }>();
  /** Components that have been started or stopped since the last look, as `sink k1`. */
  readonly touched = new Set<string>();
  /** The client of each `clients` source: what it has sent and was not told of is sent again. */
  readonly clients = new Map<string, { next: number; sending: Promise<void> }>();
  isOver = false;
  readonly #inLives = new Set<string>();

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  tables(): ComponentTables {
    const named = { aliases: [], schema: '' };
    const watched =
      <
        Kind extends 'source' | 'channel' | 'sink',
        Context extends { name: string },
        Unit extends Source,
      >(
        kind: Kind,
        create: (context: Context) => Unit | Promise<Unit>,
      ) =>
      async (context: Context): Promise<Unit> =>
        this.#watched(`${kind} ${context.name}`, await create(context));
    return {
      sources: [
        {
          ...named,
          type: 'numbers',
          create: watched(
            'source',
            (context: SourceContext<SourceConfig>) => new Numbers(context, this),
          ),
        },
        {
          ...named,
          type: 'clients',
          create: watched(
            'source',
            (context: SourceContext<SourceConfig>) => new Clients(context, this),
          ),
        },
      ],
      // The classes themselves: what is loaded by import() comes when it comes.
      channels: [
        {
          ...named,
          type: 'memory',
          durable: false,
          create: watched('channel', (context) => new MemoryChannel(context)),
        },
        {
          ...named,
          type: 'file',
          durable: true,
          create: watched('channel', (context) => new FileChannel(context)),
        },
      ],
      sinks: [
        {
          ...named,
          type: 'ledger',
          delivery: 'at least once',
          create: watched(
            'sink',
            (context: SinkContext<SinkConfig>) => new LedgerSink(context, this),
          ),
        },
      ],
      interceptors: [{ ...named, type: 'pass', create: () => ({ intercept: (batch) => batch }) }],
      selectors: [
        {
          ...named,
          type: 'replicating',
          create: ({ channels, config }) => new ReplicatingSelector(channels, config),
        },
      ],
      sinkProcessors: [
        ...sinkProcessors,
        { ...named, type: 'turns', create: ({ sinks }) => new Turns(sinks) },
      ],
    };
  }

  /** Before an edit. */
  begin(channels: Plan['channels'], before: Plan['channels']): void {
    for (const [name, { type }] of channels) {
      const known = this.lives.get(name) ?? { life: 0, type };
      const isBack = !before.has(name) && (type === 'memory' || type !== known.type);
      this.lives.set(name, { life: known.life + (isBack ? 1 : 0), type });
    }
  }

  take(batch: EventBatch, channels: readonly string[]): void {
    for (const body of bodiesOf(batch)) if (!this.taken.has(body)) this.taken.set(body, channels);
  }

  deliver(batch: EventBatch, channel: string): void {
    const life = this.lives.get(channel)?.life;
    for (const body of bodiesOf(batch)) {
      const key = `${channel} ${body}`;
      if (this.#inLives.has(`${life} ${key}`)) this.doubled.push(key);
      this.#inLives.add(`${life} ${key}`);
      this.delivered.add(key);
    }
  }

  #watched<Unit extends Source>(key: string, unit: Unit): Unit {
    // A sink of a group starts when it is needed: only its stop tells.
    const moments = key.startsWith('sink') ? (['stop'] as const) : (['start', 'stop'] as const);
    for (const moment of moments) {
      const call = unit[moment].bind(unit);
      unit[moment] = () => {
        this.touched.add(key);
        return call();
      };
    }
    return unit;
  }
}

/** Emits at its pace until it is stopped; `stop` waits for what is on its way. */
abstract class PacedSource implements Source {
  protected readonly context: SourceContext<SourceConfig>;
  protected readonly world: World;
  #running = Promise.resolve();

  constructor(context: SourceContext<SourceConfig>, world: World) {
    this.context = context;
    this.world = world;
  }

  async start(): Promise<void> {
    this.begin();
    this.#running = this.#run();
  }

  stop(): Promise<void> {
    return this.#running;
  }

  protected begin(): void {}
  protected abstract emit(count: number): Promise<void>;

  async #run(): Promise<void> {
    const { clock, signal, config } = this.context;
    while (!signal.aborted && !this.world.isOver) {
      await this.emit(1 + this.world.random.below(5)).catch(() => {}); // full, or stopping
      await clock.sleep(config.paceMs, signal);
    }
  }
}

/** Can read again: goes on where its channels stand. */
class Numbers extends PacedSource {
  #next = 0;

  protected override begin(): void {
    const origin = this.#origin;
    this.#next = this.context.positions(origin).get(origin)?.known.lowMark ?? 0;
  }

  protected async emit(count: number): Promise<void> {
    const { name, config } = this.context;
    const [from, to] = [this.#next, this.#next + count];
    const bodies = Array.from({ length: count }, (_, i) => `${name}:${from + i}`);
    const provenance = [readRange(this.#origin, from, to)];
    const endPosition = (event: number): number => from + event + 1;
    const batch = EventBatch.of(bodies, { provenance, endPosition });
    await this.context.emit(batch);
    this.#next = to;
    this.world.take(batch, config.channels);
  }

  get #origin(): string {
    return `file:${this.context.name}:1`;
  }
}

/** A client sends one batch at a time, and again until it is told that it is taken. */
class Clients extends PacedSource {
  protected async emit(count: number): Promise<void> {
    const { name, config, signal } = this.context;
    const { clients } = this.world;
    if (!clients.has(name)) clients.set(name, { next: 0, sending: Promise.resolve() });
    const client = clients.get(name)!;
    await client.sending.catch(() => {}); // by an earlier life of the source
    if (signal.aborted) return;
    const bodies = Array.from({ length: count }, (_, i) => `${name}:${client.next + i}`);
    const batch = EventBatch.of(bodies);
    client.sending = this.context.emit(batch).then(() => {
      client.next += count;
      this.world.take(batch, config.channels);
    });
    await client.sending;
  }
}

/** Takes its time, also while it is being stopped; keeps no position. */
class LedgerSink implements Sink {
  readonly limit = { events: 5, bytes: 1_000_000 };
  readonly #context: SinkContext<SinkConfig>;
  readonly #world: World;

  constructor(context: SinkContext<SinkConfig>, world: World) {
    this.#context = context;
    this.#world = world;
  }

  async start(): Promise<void> {}
  async stop(): Promise<void> {}

  async recover(): Promise<'restored'> {
    return 'restored';
  }

  async deliver({ batch }: Delivery): Promise<undefined> {
    const { clock, config } = this.#context;
    await clock.sleep(config.paceMs);
    this.#world.deliver(batch, config.channel);
  }
}

class Turns implements SinkProcessor {
  readonly #sinks: readonly string[];
  #first = 0;

  constructor(sinks: readonly string[]) {
    this.#sinks = sinks;
  }

  order(): string[] {
    this.#first = (this.#first + 1) % this.#sinks.length;
    return [...this.#sinks.slice(this.#first), ...this.#sinks.slice(0, this.#first)];
  }

  succeeded(): void {}
  failed(): void {}
}
