/*
 * The source on the dead-letter queue: carries out what `tailrace dlq replay` asks for, while the
 * agents run. What is durable when is told in storage/dead-letter-replays.ts.
 *
 * A flow that takes nothing now (its channel is full) is tried again every second; letters of other
 * flows go on.
 */
import type { Clock } from '../core/clock.js';
import { CorruptionError, messageOf } from '../core/errors.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { DeadLetterQueue } from '../storage/dead-letter-queue.js';
import type { StoredDeadLetter } from '../storage/dead-letter-record.js';
import {
  DeadLetterReplays,
  readReplays,
  setReplaysAside,
  type ReplayOrder,
} from '../storage/dead-letter-replays.js';
import { readRequest, removeRequest, waitingRequests } from '../storage/dead-letter-requests.js';
import { partitionPoint } from '../util/partition-point.js';
import type { AgentDeadLetters } from './agent-dead-letters.js';
import { groupAt, refusalOf, replayBatch } from './replay-batch.js';
import type { ReplayInlets } from './replay-inlets.js';

const pollIntervalMs = 1_000;
const batchSizeMax = 100;

/** The letters with numbers in [from, to). */
interface LetterWindow {
  readonly letters: readonly StoredDeadLetter[];
  readonly from: number;
  readonly to: number;
}

export interface DeadLetterReplayerOptions {
  readonly deadLetters: AgentDeadLetters;
  /** The queue's. */
  readonly directory: string;
  readonly inlets: ReplayInlets;
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
}

export class DeadLetterReplayer {
  readonly #options: DeadLetterReplayerOptions;
  readonly #stopping = new AbortController();
  #replays: DeadLetterReplays | undefined;
  /** One round at a time; never rejects. */
  #turn: Promise<void> = Promise.resolve();
  #running: Promise<void> = Promise.resolve();
  /** Flows that take nothing now. */
  #stuck = new Set<string>();
  /** The flow that stopped an order, by the order's number. */
  #stoppedBy = new Map<number, string>();
  /** Letters replayed in this round, by flow. */
  readonly #counts = new Map<string, number>();
  #window: LetterWindow = { letters: [], from: 0, to: 0 };
  #roundMs = 0;

  constructor(options: DeadLetterReplayerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running = this.#run();
  }

  /** No letter is begun any more; those under way end with their channels. */
  abort(): void {
    this.#stopping.abort();
  }

  /** Resolves when nothing is under way. */
  async stopped(): Promise<void> {
    this.abort();
    await this.#running;
    await this.#turn;
  }

  /** Takes the requests that are there and replays what can be replayed now. Never rejects. */
  round(): Promise<void> {
    const { logger } = this.#options;
    this.#turn = this.#turn
      .then(() => this.#round())
      .catch((error: unknown) => {
        if (!this.#stopping.signal.aborted)
          logger.warn({}, `Cannot replay dead letters now: ${messageOf(error)}`);
      });
    return this.#turn;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.round();
      await this.#options.clock.sleep(pollIntervalMs, signal);
    }
  }

  async #round(): Promise<void> {
    const { queue } = this.#options.deadLetters;
    if (queue === undefined || this.#stopping.signal.aborted) return;
    this.#replays ??= await this.#open();
    await this.#takeRequests(this.#replays, queue);
    this.#roundMs = this.#options.clock.nowMs();
    const wereStuck = this.#stuck;
    this.#stuck = new Set();
    for (const order of this.#replays.orders)
      if (!this.#stuck.has(this.#stoppedBy.get(order.number) ?? ''))
        await this.#carryOut(order, this.#replays, queue, wereStuck);
    this.#window = { letters: [], from: 0, to: 0 };
    this.#report();
  }

  #report(): void {
    for (const [flow, letters] of this.#counts)
      this.#options.logger.info({ letters }, `Replayed ${letters} dead letters into ${flow}`);
    this.#counts.clear();
  }

  async #open(): Promise<DeadLetterReplays> {
    const { fileSystem, directory, logger } = this.#options;
    try {
      const state = await readReplays(fileSystem, directory);
      return new DeadLetterReplays(fileSystem, directory, state);
    } catch (error) {
      if (!(error instanceof CorruptionError)) throw error;
      const path = await setReplaysAside(fileSystem, directory);
      logger.error(
        { path },
        `${error.message}; put aside as ${path}: which dead letters have been replayed is not ` +
          'known any more, and what waited for its replay must be asked for again',
      );
      return new DeadLetterReplays(fileSystem, directory);
    }
  }

  async #takeRequests(replays: DeadLetterReplays, queue: DeadLetterQueue): Promise<void> {
    const { fileSystem, directory, clock, inlets, logger } = this.#options;
    for (const id of await waitingRequests(fileSystem, directory))
      try {
        const request = await readRequest(fileSystem, directory, id);
        if (request === undefined) continue;
        replays.take(id, request, clock.nowMs(), inlets.endOf(replays.origin));
        await replays.save(queue.startSequence);
        await removeRequest(fileSystem, directory, id);
      } catch (error) {
        if (!(error instanceof CorruptionError)) throw error;
        logger.warn({}, error.message);
      }
  }

  async #carryOut(
    order: ReplayOrder,
    replays: DeadLetterReplays,
    queue: DeadLetterQueue,
    wereStuck: ReadonlySet<string>,
  ): Promise<void> {
    const { signal } = this.#stopping;
    let rest: ReplayOrder | undefined = order;
    while (rest !== undefined && !signal.aborted) {
      const { letters, to } = await this.#read(queue, rest);
      const from: number = rest.from;
      rest = await this.#replayAll(rest, letters, replays, wereStuck);
      const isStopped = rest !== undefined && rest.from <= (letters.at(-1)?.sequence ?? from - 1);
      if (!isStopped && rest !== undefined && rest.from < to) rest = replays.gaveUp(rest, to);
      await replays.save(queue.startSequence);
      if (isStopped) return;
    }
  }

  /** Letters of an order from its first on; orders of few letters each share what was read. */
  async #read(queue: DeadLetterQueue, { from, to }: ReplayOrder): Promise<LetterWindow> {
    if (from < this.#window.from || from >= this.#window.to) {
      const { letters, next } = await queue.read(from);
      this.#window = { letters, from, to: Math.max(next, from + 1) };
    }
    const { letters, to: end } = this.#window;
    const start = partitionPoint(letters.length, (i) => letters[i]!.sequence < from);
    const last = partitionPoint(letters.length, (i) => letters[i]!.sequence < to);
    return { letters: letters.slice(start, last), from, to: Math.min(to, end) };
  }

  /** Resolves with what is left of the order; some of the letters where their flow is stuck. */
  async #replayAll(
    order: ReplayOrder,
    letters: readonly StoredDeadLetter[],
    replays: DeadLetterReplays,
    wereStuck: ReadonlySet<string>,
  ): Promise<ReplayOrder | undefined> {
    const { inlets, logger } = this.#options;
    let rest: ReplayOrder | undefined = order;
    for (let i = 0; i < letters.length && rest !== undefined;) {
      const { sequence, flow = '' } = letters[i]!;
      if (sequence > rest.from) rest = replays.gaveUp(rest, sequence)!;
      const inlet = inlets.inletOf(flow);
      const refusal = refusalOf(letters[i]!, inlet !== undefined, rest.cut);
      if (inlet === undefined || refusal !== undefined) {
        rest = replays.gaveUp(rest, sequence + 1, refusal);
        i++;
        continue;
      }
      if (this.#stopping.signal.aborted) return rest;
      this.#stoppedBy.set(rest.number, flow);
      if (this.#stuck.has(flow)) return rest;
      const group = groupAt(letters, i, Math.min(batchSizeMax, inlet.batchSizeMax), rest.cut);
      try {
        await inlet.emit(replayBatch(group, rest, replays));
      } catch (error) {
        if (this.#stopping.signal.aborted) return rest;
        const fact = `${flow} takes none of them now: ${messageOf(error)}`;
        if (!wereStuck.has(flow)) logger.warn({}, `Cannot replay dead letters: ${fact}`);
        replays.waits(rest, fact);
        this.#stuck.add(flow);
        return rest;
      }
      this.#stoppedBy.delete(rest.number);
      this.#counts.set(flow, (this.#counts.get(flow) ?? 0) + group.length);
      rest = replays.replayed(rest, group.at(-1)!.sequence + 1, this.#roundMs);
      i += group.length;
    }
    return rest;
  }
}
