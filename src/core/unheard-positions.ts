/**
 * Ranges that a channel, or its log, has got no event of: filtered, selected elsewhere, or delivered
 * out of memory. It still learns them, lazily: with its next batch, or by a position-only put at most
 * 1 s or 64 MiB behind, and only after every required channel of the batch was durable (exactly once,
 * rule 11).
 */
import type { OriginRange } from './provenance.js';

const unheardSpanMax = 64 * 1024 * 1024;
export const unheardDelayMs = 1_000;

export class UnheardPositions {
  readonly #ranges: OriginRange[] = [];
  #span = 0;

  get isEmpty(): boolean {
    return this.#ranges.length === 0;
  }

  get isDue(): boolean {
    return this.#span >= unheardSpanMax;
  }

  add(range: OriginRange): void {
    this.#span += range.to - range.from;
    const last = this.#ranges.at(-1);
    if (
      last !== undefined &&
      last.origin === range.origin &&
      last.to === range.from &&
      last.hour === range.hour
    )
      this.#ranges[this.#ranges.length - 1] = merge(last, range);
    else this.#ranges.push(range);
  }

  /** Hands all ranges over; the caller stores them or gives them back by `add`. */
  takeAll(): OriginRange[] {
    this.#span = 0;
    return this.#ranges.splice(0);
  }
}

function merge(first: OriginRange, second: OriginRange): OriginRange {
  const generated = (first.generated ?? 0) + (second.generated ?? 0);
  return {
    ...second,
    ...(generated > 0 && { generated }),
    from: first.from,
    read: first.read + second.read,
    dropped: first.dropped + second.dropped,
    deadLettered: first.deadLettered + second.deadLettered,
  };
}
