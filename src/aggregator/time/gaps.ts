/**
 * Records that were gone from the topic before they were read: behind the start of a log that
 * retention has moved. Nobody knows their event times, but rows are out of order by the watermark's
 * delay at most, so none of them is later than the first row behind the gap plus that delay; until
 * one comes, than the time at which the gap was found. A window that begins up to there may lack
 * rows: it is partial.
 */
export interface Gap {
  readonly partition: number;
  /** Windows that begin up to it are partial. */
  readonly untilMs: number;
  /** Until the first row behind a gap tells: no later than this. */
  readonly atMostMs?: number;
}

export class Gaps {
  readonly #gaps = new Map<number, Gap>();
  readonly #delayMs: number;

  constructor(delayMs: number, gaps: readonly Gap[] = []) {
    this.#delayMs = delayMs;
    for (const gap of gaps) this.#gaps.set(gap.partition, gap);
  }

  get all(): readonly Gap[] {
    return [...this.#gaps.values()];
  }

  isPartial(windowStartMs: number): boolean {
    for (const { untilMs, atMostMs = untilMs } of this.#gaps.values())
      if (windowStartMs <= Math.max(untilMs, atMostMs)) return true;
    return false;
  }

  open(partition: number, nowMs: number): void {
    const untilMs = this.#gaps.get(partition)?.untilMs ?? Number.MIN_SAFE_INTEGER;
    this.#gaps.set(partition, { partition, untilMs, atMostMs: nowMs });
  }

  /** A record batch of the partition, in the order of its log; Infinity: it has no time. */
  observe(partition: number, earliestMs: number): void {
    const gap = this.#gaps.get(partition);
    if (gap?.atMostMs === undefined || earliestMs === Infinity) return;
    const foundMs = Math.min(gap.atMostMs, earliestMs + this.#delayMs);
    this.#gaps.set(partition, { partition, untilMs: Math.max(gap.untilMs, foundMs) });
  }
}
