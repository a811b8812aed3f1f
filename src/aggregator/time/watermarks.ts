/*
 * The clock of a query: up to which event time its windows are complete.
 *
 *   partition 0   latest event time − delay ──┐
 *   partition 1   latest event time − delay ──┼─ lowest of those that are not idle ─▶ combined
 *   partition 2   (idle: does not count)    ──┘
 *
 * Invariants:
 *  - The combined watermark never goes back: not by a partition that appears or wakes, and not over
 *    a restart (it is restored before the first record).
 *  - A partition is idle when it has been read to its end and had no row for `idleTimeoutMs`. One
 *    that still has records to read is never idle, however long a catch-up takes.
 *  - When all are idle the furthest counts: none of them holds anything open.
 */
import type { Clock } from '../../core/clock.js';
import type { WatermarkSnapshot } from '../checkpoint/progress.js';

export interface WatermarkOptions {
  /** How far events may be out of order. */
  readonly delayMs: number;
  /** 0: a partition is never idle. */
  readonly idleTimeoutMs: number;
  /** The wall clock is the watermark: rows have the time at which they are read. */
  readonly isProcessingTime?: boolean;
  readonly clock: Clock;
}

interface Partition {
  latestMs: number;
  /** Monotonic: the last row, or the last time that there was more to read. */
  activeMs: number;
}

export class Watermarks {
  readonly #options: WatermarkOptions;
  readonly #partitions = new Map<number, Partition>();
  #combinedMs: number;

  constructor(
    options: WatermarkOptions,
    partitions: readonly number[],
    snapshot: WatermarkSnapshot = { partitions: [] },
  ) {
    this.#options = options;
    this.#combinedMs = snapshot.combinedMs ?? -Infinity;
    for (const partition of partitions) this.#partition(partition);
    for (const { partition, latestMs } of snapshot.partitions)
      this.#partition(partition).latestMs = latestMs;
  }

  /** Windows that end at or before it are complete. -Infinity before the first row. */
  get combinedMs(): number {
    return this.#combinedMs;
  }

  /** The latest of the partition's event times; -Infinity before the first row. */
  latestMs(partition: number): number {
    return this.#partition(partition).latestMs;
  }

  /** It does not hold windows open. */
  isIdle(partition: number): boolean {
    return this.#partition(partition).activeMs <= this.#idleSinceMs;
  }

  /** A record batch of the partition, and the latest of its times; -Infinity: it has none. */
  observe(partition: number, latestMs: number): void {
    const state = this.#partition(partition);
    state.latestMs = Math.max(state.latestMs, latestMs);
    state.activeMs = this.#options.clock.monotonicMs();
  }

  /** There is more to read in the partition: it cannot be idle now. */
  behind(partition: number): void {
    this.#partition(partition).activeMs = this.#options.clock.monotonicMs();
  }

  /** Moves the combined watermark on where rows or idleness allow it. True when it moved. */
  advance(): boolean {
    const { isProcessingTime, clock } = this.#options;
    const candidateMs = isProcessingTime === true ? clock.nowMs() : this.#slowestMs();
    if (candidateMs <= this.#combinedMs) return false;
    this.#combinedMs = candidateMs;
    return true;
  }

  /** Partitions that were last active then are idle. */
  get #idleSinceMs(): number {
    const { clock, idleTimeoutMs } = this.#options;
    return idleTimeoutMs === 0 ? -Infinity : clock.monotonicMs() - idleTimeoutMs;
  }

  #slowestMs(): number {
    const { delayMs } = this.#options;
    const idleSinceMs = this.#idleSinceMs;
    let lowestMs = Infinity;
    let furthestMs = -Infinity;
    for (const { latestMs, activeMs } of this.#partitions.values()) {
      furthestMs = Math.max(furthestMs, latestMs);
      if (activeMs > idleSinceMs) lowestMs = Math.min(lowestMs, latestMs);
    }
    return (lowestMs === Infinity ? furthestMs : lowestMs) - delayMs;
  }

  snapshot(): WatermarkSnapshot {
    const nowMs = this.#options.clock.monotonicMs();
    const all = [...this.#partitions];
    const partitions = all
      .filter(([, { latestMs }]) => latestMs > -Infinity)
      .map(([partition, { latestMs }]) => ({ partition, latestMs }));
    const quiet = all.map(([partition, { activeMs }]) => {
      return { partition, quietMs: Math.round(nowMs - activeMs) };
    });
    return {
      ...(this.#combinedMs > -Infinity && { combinedMs: this.#combinedMs }),
      partitions,
      quiet,
    };
  }

  #partition(partition: number): Partition {
    let state = this.#partitions.get(partition);
    if (state === undefined) {
      state = { latestMs: -Infinity, activeMs: this.#options.clock.monotonicMs() };
      this.#partitions.set(partition, state);
    }
    return state;
  }
}
