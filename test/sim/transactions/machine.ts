/**
 * A broker on a machine that fails: the power goes, the process is killed, a write or a sync is
 * refused, an answer is lost. Whoever asks sees no more of it than a client: an answer, or none.
 */
import type { BrokerState } from '#src/broker/broker-state.js';
import { defaultLimits } from '#src/broker/limits.js';
import { RefusedBatchError } from '#src/broker/log/batch-validation.js';
import type { FlushMode } from '#src/broker/log/partition-options.js';
import { openStateOn } from '../../support/broker-state.js';
import { FakeClock } from '../../support/fake-clock.js';
import type { Random } from '../../support/random.js';
import { SimFileSystem } from '../sim-file-system.js';

export const partitionCount = 2;
/** Every segment is closed soon, so that snapshots and indexes matter. */
const configs = { 'segment.bytes': '600' };
const operationsMax = 400;
const faultChance = 0.004;

export class Machine {
  readonly flush: FlushMode;
  readonly #random: Random;
  #fileSystem: SimFileSystem;
  #state!: BrokerState;
  #clock = new FakeClock();
  #restarting: Promise<void> | undefined;
  #crashesLeft: number;
  /** Power cuts so far: they take what was only written. */
  powerCuts = 0;
  crashes = 0;

  constructor(random: Random, flush: FlushMode, crashes: number) {
    this.#random = random;
    this.flush = flush;
    this.#crashesLeft = crashes;
    this.#fileSystem = new SimFileSystem(random.below(2 ** 31));
  }

  get state(): BrokerState {
    return this.#state;
  }

  async start(): Promise<void> {
    await this.#open();
  }

  /** Undefined: no answer has come, and nobody knows what was done. */
  async ask<Answer>(
    question: (state: BrokerState) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    if (this.#restarting !== undefined) await this.#restarting;
    const fileSystem = this.#fileSystem;
    try {
      const answer = await question(this.#state);
      if (!fileSystem.isDead) return this.#random.chance(0.08) ? undefined : answer;
    } catch (error) {
      const isRefused = error instanceof RefusedBatchError || isFault(error);
      if (!fileSystem.isDead && !isRefused) throw error;
    }
    await this.#comeBack();
    return undefined;
  }

  /** Asks until there is an answer. */
  async insist<Answer>(question: (state: BrokerState) => Promise<Answer>): Promise<Answer> {
    for (;;) {
      const answer = await this.ask(question);
      if (answer !== undefined) return answer;
    }
  }

  pass(ms: number): Promise<void> {
    return this.#clock.advance(ms);
  }

  /** From now on nothing fails; everything that is open runs into its timeout. */
  async calmDown(): Promise<void> {
    this.#crashesLeft = 0;
    await this.#crash();
    await this.pass(200_000);
  }

  /** Partitions that went offline are opened again; a broker that has died starts anew. */
  async #comeBack(): Promise<void> {
    if (this.#fileSystem.isDead) {
      this.#restarting ??= this.#open().finally(() => (this.#restarting = undefined));
      await this.#restarting;
    } else await this.pass(defaultLimits.log.reopenDelayMs);
  }

  async #crash(): Promise<void> {
    if (this.#restarting !== undefined) await this.#restarting;
    this.#fileSystem = this.#fileSystem.kill();
    await this.#open();
  }

  async #open(): Promise<void> {
    for (;;) {
      if (this.#fileSystem.isDead) this.#fileSystem = this.#after(this.#fileSystem);
      const fileSystem = this.#fileSystem;
      const isLast = this.#crashesLeft-- <= 0;
      fileSystem.crashAfter = isLast ? Infinity : this.#random.below(operationsMax);
      this.#clock = new FakeClock(this.#clock.nowMs() + 1_000);
      try {
        const options = { flush: this.flush, clock: this.#clock };
        this.#state = await openStateOn(fileSystem, options);
        await this.#state.topics.ensure({ name: 't', partitions: partitionCount, configs });
        if (!isLast) this.#refuseSometimes(fileSystem);
        return;
      } catch (error) {
        if (!fileSystem.isDead) throw error;
      }
    }
  }

  #after(dead: SimFileSystem): SimFileSystem {
    this.crashes++;
    if (this.#random.chance(0.4)) return dead.kill();
    this.powerCuts++;
    return dead.powerCut();
  }

  #refuseSometimes(fileSystem: SimFileSystem): void {
    fileSystem.fault = (operation) => {
      const canFail = operation === 'write' || operation === 'sync';
      return canFail && this.#random.chance(faultChance) ? 'EIO' : undefined;
    };
  }
}

function isFault(error: unknown): boolean {
  return error instanceof Error && /EIO|ChannelError|closed/.test(`${error.name} ${error.message}`);
}
