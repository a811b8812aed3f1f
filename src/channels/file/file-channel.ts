/**
 * A channel on disk: its life between start and stop, and its room. The work is in open-channel.ts.
 */
import { join } from 'node:path';
import type { EventBatch } from '../../core/batch.js';
import type {
  Channel,
  ChannelFill,
  ComponentContext,
  LaneState,
  Lease,
  OriginPosition,
  Recovered,
  Reservation,
  TakeLimit,
} from '../../core/contracts.js';
import {
  ChannelError,
  ConfigError,
  messageOf,
  StartError,
  TailraceError,
} from '../../core/errors.js';
import type { NumberRange } from '../../core/interval-set.js';
import { Tallies } from '../../core/tallies.js';
import type { FileChannelConfig } from '../../generated/config/channels/file.js';
import type { DirectoryLock } from '../../storage/directory-lock.js';
import { Capacity, type HeldRoom } from '../capacity.js';
import { checkCapacities, checkTransaction } from '../transaction-capacity.js';
import { lockDirectories, openChannel, type ChannelDirectories } from './channel-start.js';
import type { OpenChannel } from './open-channel.js';

/** Where a channel of this configuration is; `directory` is the component's own. */
export function channelDirectories(
  config: Pick<FileChannelConfig, 'checkpointDir' | 'dataDirs'>,
  directory: string,
): ChannelDirectories {
  return {
    checkpoint: config.checkpointDir ?? join(directory, 'checkpoint'),
    data: config.dataDirs ?? [join(directory, 'data')],
  };
}

export class FileChannel implements Channel {
  readonly transactionCapacity: number;
  readonly #context: ComponentContext<FileChannelConfig>;
  readonly #directories: ChannelDirectories;
  #capacity: Capacity;
  #id: string | undefined;
  #open: OpenChannel | undefined;
  #tallies = new Tallies();
  #locks: DirectoryLock[] = [];

  /** Throws ConfigError when the options contradict each other. */
  constructor(context: ComponentContext<FileChannelConfig>) {
    const { config, location, directory } = context;
    checkCapacities(location, config);
    this.#context = context;
    this.transactionCapacity = config.transactionCapacity;
    this.#directories = { ...channelDirectories(config, directory), backup: backupOf(context) };
    this.#capacity = this.#emptyCapacity();
  }

  get id(): string {
    this.#id = this.#open?.id ?? this.#id;
    if (this.#id === undefined)
      throw new ChannelError(`channel ${this.#context.name} was never started: it has no id yet`);
    return this.#id;
  }

  async start(): Promise<void> {
    try {
      this.#locks = await lockDirectories(this.#context, this.#directories);
      this.#capacity = this.#emptyCapacity();
      this.#open = await openChannel(this.#context, this.#directories, this.#capacity);
      this.#id = this.#open.id;
    } catch (error) {
      await this.#unlock().catch(() => {}); // stale: the next start takes it
      if (error instanceof TailraceError) throw error;
      throw new StartError(`channel ${this.#context.name} cannot be opened: ${messageOf(error)}`, {
        cause: error,
      });
    }
  }

  async stop(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    this.#capacity.close(`channel ${this.#context.name} is stopping`);
    try {
      await open?.close();
    } finally {
      await this.#unlock();
    }
  }

  async reserve(events: number, bytes: number): Promise<Reservation> {
    checkTransaction('FileBackedTransaction', events, this.transactionCapacity);
    if (events > 0) await this.#opened().checkSpace(bytes);
    this.#opened();
    return this.#capacity.reserve(events, bytes);
  }

  async put(batch: EventBatch, reservation: Reservation): Promise<void> {
    const { counters } = this.#context;
    counters.add('EventPutAttemptCount', batch.size);
    await this.store(batch, reservation);
    counters.add('EventPutSuccessCount', batch.size);
  }

  /** A put that nobody counts; resolves with the numbers of the batch's events. */
  store(batch: EventBatch, reservation: Reservation): Promise<NumberRange> {
    return this.#opened().put(batch, reservation as HeldRoom);
  }

  /** Gives numbers up that were delivered by another way than a lease. */
  settle(ranges: readonly NumberRange[]): void {
    this.#opened().settle(ranges);
  }

  async take(
    lane: number,
    limit: TakeLimit,
    waitMs: number,
    signal?: AbortSignal,
  ): Promise<Lease | undefined> {
    const events = Math.min(limit.events, this.transactionCapacity);
    return this.#open?.take(lane, { events, bytes: limit.bytes }, waitMs, signal);
  }

  lane(sinkName: string): Promise<LaneState> {
    return this.#opened().lane(sinkName);
  }

  recover(lane: number, told: Recovered): Promise<void> {
    return this.#opened().recover(lane, told);
  }

  positions(): ReadonlyMap<string, OriginPosition> {
    return this.#opened().positions;
  }

  get lowMark(): number {
    return this.#opened().lowMark;
  }

  get endSequence(): number {
    return this.#opened().endSequence;
  }

  /** Also after a stop: what is told late is not kept. */
  get isFailing(): boolean {
    return this.#open?.isFailing ?? false;
  }

  get isBlocked(): boolean {
    return this.#capacity.isAwaited;
  }

  get tallies(): Tallies {
    return (this.#tallies = this.#open?.tallies ?? this.#tallies);
  }

  get fill(): ChannelFill {
    const { events, bytes } = this.#capacity;
    const audit = this.#open?.audit ?? [];
    return { events, bytes, capacityEvents: this.#context.config.capacity, audit };
  }

  #opened(): OpenChannel {
    if (this.#open === undefined)
      throw new ChannelError(`channel ${this.#context.name} is not running`);
    return this.#open;
  }

  async #unlock(): Promise<void> {
    // Each is given back, whatever becomes of the others.
    const released = await Promise.allSettled(this.#locks.splice(0).map((lock) => lock.release()));
    for (const outcome of released) if (outcome.status === 'rejected') throw outcome.reason;
  }

  #emptyCapacity(): Capacity {
    const { config, clock, name } = this.#context;
    return new Capacity({
      events: config.capacity,
      bytes: Infinity,
      keepAliveMs: config['keep-alive'] * 1_000,
      clock,
      // Flume's words: clients of netcat and HTTP sources see them.
      fullMessage: () =>
        `The channel has reached its capacity. This might be the result of a sink on the channel having too low of batch size, a downstream system running slower than normal, or that the channel capacity is just too low. [channel=${name}]`,
    });
  }
}

/** Flume's rules. Throws ConfigError. */
function backupOf({ config, location }: ComponentContext<FileChannelConfig>): string | undefined {
  const { useDualCheckpoints, backupCheckpointDir, checkpointDir, dataDirs = [] } = config;
  if (!useDualCheckpoints) return undefined;
  if (backupCheckpointDir === undefined)
    throw new ConfigError(`${location}: useDualCheckpoints needs a backupCheckpointDir`);
  if ([checkpointDir, ...dataDirs].includes(backupCheckpointDir))
    throw new ConfigError(
      `${location}: backupCheckpointDir ${backupCheckpointDir} is also checkpointDir or in dataDirs; take another directory`,
    );
  return backupCheckpointDir;
}
