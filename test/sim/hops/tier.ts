/**
 * One machine with one agent: the real Agent with its real components over a simulated disk, clock
 * and network. It can be stopped, killed and cut off from power at any moment, and started again on
 * what is left of its disk.
 */
import { Agent } from '#src/agent/agent.js';
import { fileChannel } from '#src/channels/file/index.js';
import type { AgentModel } from '#src/config/model.js';
import type { Channel, ComponentContext, ComponentTables } from '#src/core/contracts.js';
import { interceptors } from '#src/interceptors/index.js';
import { selectors } from '#src/selectors/index.js';
import { sinkProcessors } from '#src/sink-processors/index.js';
import { AvroSink } from '#src/sinks/avro/avro-sink.js';
import { fileRoll } from '#src/sinks/file-roll/index.js';
import { AvroSource } from '#src/sources/avro/avro-source.js';
import { MemoryDeadLetters } from '../../support/memory-dead-letters.js';
import { RecordingLogger } from '../../support/recording-logger.js';
import { SimFileSystem } from '../sim-file-system.js';
import { LedgerSink } from './ledger.js';
import { LogFileSource } from './log-files.js';
import { Process } from './process.js';
import { slowDisk } from './slow-disk.js';
import { twiceInterceptor } from './twice-interceptor.js';
import type { World } from './world.js';

// What the tables load when a component is made: simulated time does not wait for a real disk, so a
// first load would outlast minutes of it.
await Promise.all([
  import('#src/channels/file/file-channel.js'),
  import('#src/interceptors/regex-extractor/regex-extractor-interceptor.js'),
  import('#src/interceptors/regex-filter/regex-filter-interceptor.js'),
  import('#src/selectors/multiplexing/multiplexing-selector.js'),
  import('#src/selectors/replicating/replicating-selector.js'),
  import('#src/sink-processors/failover/failover-processor.js'),
  import('#src/sink-processors/load-balance/load-balance-processor.js'),
  import('#src/sinks/file-roll/file-roll-sink.js'),
]);

export class Tier {
  disk: SimFileSystem;
  logger = new RecordingLogger();
  /** The channels of this life by name, as soon as they are made. */
  readonly channels = new Map<string, Channel>();
  readonly #world: World;
  readonly #model: AgentModel;
  #process: Process | undefined;
  #agent: Agent | undefined;
  #isStarted = false;

  constructor(world: World, model: AgentModel, seed: number) {
    this.#world = world;
    this.#model = model;
    this.disk = new SimFileSystem(seed);
  }

  get name(): string {
    return this.#model.name;
  }

  get isUp(): boolean {
    return this.#process !== undefined;
  }

  /** All of its components have been started. */
  get isStarted(): boolean {
    return this.#isStarted;
  }

  /** Begins a life; its components come up while the clock moves. */
  start(): void {
    const { clock, flow, ports, random } = this.#world;
    const process = (this.#process = new Process(clock, this.disk));
    this.channels.clear();
    this.logger = new RecordingLogger();
    this.#agent = new Agent(this.#model, {
      tables: this.#tables(process),
      dataDir: '/data',
      fileSystem: ports.fileSystem(slowDisk(this.disk, process.clock, random, flow.syncMsMax)),
      clock: process.clock,
      logger: this.logger,
      deadLettersOf: () => new MemoryDeadLetters(),
    });
    this.#agent.start().then(
      () => (this.#isStarted = this.#process === process),
      () => process.isAlive && this.kill(), // a supervisor starts it again
    );
  }

  /** A clean stop, if nothing worse happens meanwhile; the clock must move for it. */
  async stop(): Promise<void> {
    const process = this.#process!;
    try {
      await this.#agent?.stop();
    } catch (error) {
      if (process.isAlive) throw error;
    }
    if (!process.isAlive) return;
    process.end();
    this.#forget();
    this.disk = this.disk.kill();
  }

  /** `kill -9`: the page cache stays; the peers see their connections end. */
  kill(): void {
    this.#lose(true);
    this.disk = this.disk.kill();
  }

  /** The peers hear nothing more. */
  cutPower(): void {
    this.#lose(this.#world.random.chance(0.3));
    this.disk = this.disk.powerCut();
  }

  #lose(isSeen: boolean): void {
    if (this.#process === undefined) return;
    this.#process.end();
    this.#world.network.sever(this.#process, isSeen);
    this.#forget();
  }

  #forget(): void {
    this.#process = undefined;
    this.#agent = undefined;
    this.#isStarted = false;
  }

  #tables(process: Process): ComponentTables {
    const { ports, network, ledgerNetwork, ledgers, logs } = this.#world;
    const net = network.of(process);
    const named = { aliases: [], schema: '' };
    return {
      interceptors: [
        ...interceptors,
        { ...named, type: 'twice', create: () => ports.interceptor(twiceInterceptor) },
      ],
      selectors,
      sinkProcessors,
      channels: [
        {
          ...fileChannel,
          create: async (context: ComponentContext<any>) => {
            const channel = ports.channel(await fileChannel.create(context));
            this.channels.set(context.name, channel);
            return channel;
          },
        },
      ],
      sources: [
        {
          ...named,
          type: 'log_files',
          create: (context) => new LogFileSource(ports.source(context), logs),
        },
        { ...named, type: 'avro', create: (context) => new AvroSource(ports.source(context), net) },
      ],
      sinks: [
        {
          ...named,
          type: 'avro',
          delivery: 'exactly once',
          create: (context) => ports.sink(new AvroSink(context, net), context),
        },
        {
          ...named,
          type: 'ledger',
          delivery: 'exactly once',
          create: (context) => {
            const ledger = ledgers[context.config.ledger as keyof typeof ledgers];
            return ports.sink(new LedgerSink(context, ledger, ledgerNetwork), context);
          },
        },
        {
          ...fileRoll,
          create: async (context) => ports.sink(await fileRoll.create(context), context),
        },
      ],
    };
  }
}
