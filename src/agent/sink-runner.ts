/*
 * Hot path. Drives the sinks of one group (a sink without a group is a group of one): one lease at a
 * time goes to the sink that the processor names.
 *
 *   starting ──▶ recovering ──▶ delivering ──DeliveryError──▶ backing off ──▶ recovering
 *                   ▲                │                           (unknown outcome)
 *                   └────────────────┘ doubt                   ──▶ delivering (refused)
 *   FencedError: stopped, with a message; it does not fence back.
 *
 * Recovery is the one path after a start and after any doubt: the sink drops what it believes, asks
 * its destination, and the channel goes on from the answer (exactly once, rule 15).
 */
import type { Clock } from '../core/clock.js';
import type {
  Channel,
  CommitRecord,
  LaneState,
  Lease,
  Sink,
  SinkProcessor,
} from '../core/contracts.js';
import type { Counters } from '../core/counters.js';
import { DeliveryError, FencedError, messageOf } from '../core/errors.js';
import type { Logger } from '../core/logger.js';

const takeWaitMs = 500;
const backoffMsMax = 5_000;
/** How long a range in doubt waits for its own peer before it goes to another sink of the group. */
const exactlyWaitMs = 60_000;

export interface RunnerSink {
  readonly name: string;
  readonly sink: Sink;
  readonly counters: Counters;
  readonly logger: Logger;
}

export interface SinkRunnerOptions {
  readonly channel: Channel;
  readonly channelCounters: Counters;
  readonly sinks: readonly RunnerSink[];
  readonly processor: SinkProcessor;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export type RunnerState = 'starting' | 'running' | 'backing off' | 'stopped' | 'failed';

class Line {
  readonly member: RunnerSink;
  lane: LaneState | undefined;
  /** Started, and its destination's position is known. */
  isReady = false;
  isStarted = false;
  state: RunnerState = 'starting';
  error: string | undefined;
  failures = 0;
  /** Whether the lease before has been committed; settled before the next commit and any recovery. */
  committed: Promise<boolean> = Promise.resolve(true);
  /** When the doubt began, if it holds events whose outcome is unknown. */
  doubtSinceMs: number | undefined;

  constructor(member: RunnerSink) {
    this.member = member;
  }
}

export class SinkRunner {
  readonly #options: SinkRunnerOptions;
  readonly #lines: ReadonlyMap<string, Line>;
  #finished: Promise<void> = Promise.resolve();

  constructor(options: SinkRunnerOptions) {
    this.#options = options;
    this.#lines = new Map(options.sinks.map((member) => [member.name, new Line(member)]));
  }

  start(): void {
    this.#finished = this.#run();
  }

  /** Resolves when the loop has ended (its signal was aborted, or every sink is fenced). */
  async stop(): Promise<void> {
    await this.#finished;
    for (const { member, isStarted } of this.#lines.values())
      if (isStarted) await member.sink.stop();
  }

  stateOf(sink: string): { state: RunnerState; error: string | undefined } {
    const line = this.#lines.get(sink)!;
    return { state: line.state, error: line.error };
  }

  async #run(): Promise<void> {
    const { signal, clock, processor } = this.#options;
    while (!signal.aborted) {
      const line = await this.#nextLine();
      if (line === undefined) {
        if ([...this.#lines.values()].every(({ state }) => state === 'failed')) return;
        await clock.sleep(100, signal);
        continue;
      }
      const lease = await this.#take(line);
      if (lease === undefined)
        await line.member.sink.idle?.().catch((error) => this.#note(line, error));
      else if (await this.#deliver(line, lease))
        processor.succeeded(line.member.name, clock.nowMs());
      else {
        processor.failed(line.member.name, clock.nowMs());
        if (this.#lines.size === 1) await this.#pause(line);
      }
    }
    for (const line of this.#lines.values()) {
      await line.committed;
      if (line.state !== 'failed') line.state = 'stopped';
    }
  }

  /** The best sink that is ready; makes it ready where needed. */
  async #nextLine(): Promise<Line | undefined> {
    const { processor, clock } = this.#options;
    const inDoubt = [...this.#lines.values()].find((line) => this.#mustWaitFor(line));
    const names = inDoubt === undefined ? processor.order(clock.nowMs()) : [inDoubt.member.name];
    for (const name of names) {
      const line = this.#lines.get(name);
      if (line === undefined || line.state === 'failed') continue;
      if (line.isReady || (await this.#makeReady(line))) return line;
      processor.failed(name, clock.nowMs());
      if (this.#lines.size === 1) await this.#pause(line);
    }
    return undefined;
  }

  #mustWaitFor(line: Line): boolean {
    return (
      line.doubtSinceMs !== undefined &&
      this.#options.clock.monotonicMs() - line.doubtSinceMs < exactlyWaitMs
    );
  }

  async #makeReady(line: Line): Promise<boolean> {
    const { channel } = this.#options;
    const { member } = line;
    await line.committed;
    line.committed = Promise.resolve(true);
    try {
      line.lane = await channel.lane(member.name);
      if (!line.isStarted) {
        await member.sink.start();
        line.isStarted = true;
        member.counters.add('ConnectionCreatedCount');
      }
      const known = await member.sink.recover(line.lane);
      if (known !== undefined) channel.recover(line.lane.lane, known);
      line.isReady = true;
      line.doubtSinceMs = undefined;
      line.state = 'running';
      return true;
    } catch (error) {
      member.counters.add('ConnectionFailedCount');
      this.#note(line, error);
      return false;
    }
  }

  async #take(line: Line): Promise<Lease | undefined> {
    const { channel, channelCounters, signal } = this.#options;
    const lease = await channel.take(line.lane!.lane, line.member.sink.limit, takeWaitMs, signal);
    channelCounters.add('EventTakeAttemptCount', lease?.batch.size ?? 1);
    if (lease === undefined) line.member.counters.add('BatchEmptyCount');
    return lease;
  }

  /** Delivers one lease. Its commit is synced while the next one is delivered, in order. */
  async #deliver(line: Line, lease: Lease): Promise<boolean> {
    const { channel, clock } = this.#options;
    const { sink, counters } = line.member;
    const { batch, ranges } = lease;
    counters.add('EventDrainAttemptCount', batch.size);
    let record: CommitRecord | undefined;
    try {
      record = await sink.deliver({ batch, ranges, lowMark: channel.lowMark });
    } catch (error) {
      await line.committed;
      lease.rollback();
      counters.add('EventWriteFail');
      if (!(error instanceof DeliveryError && error.outcome === 'refused')) {
        line.isReady = false;
        line.doubtSinceMs ??= clock.monotonicMs();
      }
      this.#note(line, error);
      return false;
    }
    if (!(await line.committed)) {
      lease.rollback();
      return false;
    }
    line.committed = this.#commit(line, lease, record);
    return true;
  }

  /** Resolves to false, the line in doubt, when the position could not be stored. Never rejects. */
  async #commit(line: Line, lease: Lease, record: CommitRecord | undefined): Promise<boolean> {
    const { sink, counters } = line.member;
    const { size } = lease.batch;
    try {
      await lease.commit(record);
    } catch (error) {
      lease.rollback();
      line.isReady = false;
      this.#note(line, error);
      return false;
    }
    counters.add('EventDrainSuccessCount', size);
    counters.add(size < sink.limit.events ? 'BatchUnderflowCount' : 'BatchCompleteCount');
    this.#options.channelCounters.add('EventTakeSuccessCount', size);
    line.failures = 0;
    line.state = 'running';
    line.error = undefined;
    return true;
  }

  #note(line: Line, error: unknown): void {
    const { logger } = line.member;
    line.error = messageOf(error);
    if (error instanceof FencedError) {
      line.state = 'failed';
      logger.error({}, `Stopped: another writer took over. ${line.error}`);
      return;
    }
    line.failures++;
    line.state = 'backing off';
    const fields = { failures: line.failures };
    if (line.failures === 1 || line.failures % 10 === 0)
      logger.warn(fields, `Delivery failed: ${line.error}`);
    else logger.debug(fields, `Delivery failed: ${line.error}`);
  }

  async #pause(line: Line): Promise<void> {
    const delayMs = Math.min(backoffMsMax, 100 * 2 ** Math.min(line.failures, 6));
    await this.#options.clock.sleep(delayMs, this.#options.signal);
  }
}
