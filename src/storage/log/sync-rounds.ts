/*
 * Hot path. The syncs of several logs on one disk, in rounds:
 *
 *   idle ──a batch waits──▶ gathering ──two thirds of the expected wait, or 1 ms──▶ syncing
 *    ▲                          ▲                                            all logs at once
 *    └──────── nobody ──────────┴───────────────── some wait already ◀──────────────┘
 *
 * A file system commits its journal once for syncs that come together and one after the other for
 * those that come one by one, so what is sent side by side should be synced together. Expected are as
 * many batches as the larger of the last two rounds had: who sends one request and waits for its answer
 * never waits longer, who has five in flight gets them answered by one round instead of by two.
 */
import type { Clock, Timer } from '../../core/clock.js';

const gatherMs = 1;
/** The last of many come late; waiting for them took 10 % of the throughput of one that sends five. */
const mostOf = 2 / 3;

export class SyncRounds {
  readonly #clock: Clock;
  #state: 'idle' | 'gathering' | 'syncing' = 'idle';
  #logs: (() => Promise<void>)[] = [];
  #batches = 0;
  #lastRound = 0;
  #roundBefore = 0;
  #timer: Timer | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** One more batch will wait for a sync. */
  expect(): void {
    this.#batches++;
    if (this.#state === 'gathering' && this.#timer !== undefined) this.#startWhenAllAreHere();
  }

  /** Runs a log's `sync` with the next round, and settles with it. */
  join(sync: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#logs.push(() => sync().then(resolve, reject));
      if (this.#state === 'idle') this.#gather();
    });
  }

  #gather(): void {
    this.#state = 'gathering';
    // What else this turn of the event loop appends, and what other sockets have brought, comes along.
    setImmediate(() => {
      this.#timer = this.#clock.schedule(gatherMs, () => this.#start());
      this.#startWhenAllAreHere();
    });
  }

  #startWhenAllAreHere(): void {
    if (this.#batches < mostOf * Math.max(this.#lastRound, this.#roundBefore)) return;
    this.#timer?.cancel();
    this.#timer = undefined;
    setImmediate(() => this.#start());
  }

  #start(): void {
    this.#timer = undefined;
    this.#state = 'syncing';
    const logs = this.#logs;
    this.#roundBefore = this.#lastRound;
    this.#lastRound = this.#batches;
    this.#logs = [];
    this.#batches = 0;
    void Promise.all(logs.map((sync) => sync())).then(() => {
      this.#state = 'idle';
      if (this.#logs.length > 0) this.#gather();
    });
  }
}
