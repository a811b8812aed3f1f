/*
 * Windows that are emitted as a whole, until they are over:
 *
 *   rows ──▶ changed, stale ── written while open ──▶ changed ── emitted ──▶ as it is ─┐
 *              ▲                                                                       │
 *              └────────────────────────── rows ───────────────────────────────────────┘
 *
 * Of those that are still open only the one that ends next is shown: the others would cost as many
 * times its work as windows overlap.
 */
import type { WindowRange } from '../checkpoint/keys.js';
import type { Emission } from './emission.js';

interface PendingWindow {
  readonly range: WindowRange;
  /** Rows have come since it was emitted. */
  isChanged: boolean;
  /** Rows have come since it was emitted or shown. */
  isStale: boolean;
}

export class PendingWindows {
  readonly #windows = new Map<string, PendingWindow>();
  /** The lowest end of a changed window, or lower. */
  #firstEndMs = Infinity;

  get size(): number {
    return this.#windows.size;
  }

  /** Rows have come to these windows. Those that end at or before `closedMs` stay over. */
  touch(ranges: Iterable<WindowRange>, closedMs: number): void {
    for (const range of ranges) {
      if (range.endMs <= closedMs) continue;
      this.#firstEndMs = Math.min(this.#firstEndMs, range.endMs);
      const name = nameOf(range);
      const known = this.#windows.get(name);
      if (known === undefined) this.#windows.set(name, { range, isChanged: true, isStale: true });
      else known.isChanged = known.isStale = true;
    }
  }

  /** Windows with rows that were not written before they were over. */
  *over(closedMs: number): Generator<WindowRange> {
    if (this.#firstEndMs > closedMs) return;
    for (const { range, isChanged } of this.#windows.values())
      if (isChanged && range.endMs <= closedMs) yield range;
  }

  /** Whether one would be emitted at this watermark, or be over. */
  isDue(watermarkMs: number, closedMs: number): boolean {
    for (const { range, isChanged } of this.#windows.values())
      if (range.endMs <= closedMs || (isChanged && range.endMs <= watermarkMs)) return true;
    return false;
  }

  /**
   * Calls `write` for each window to emit or show, those that end first before the others, then
   * `forget` for each that is over.
   */
  write(
    emission: Emission,
    write: (window: WindowRange) => void,
    forget: (window: WindowRange) => void,
  ): void {
    const ordered = [...this.#windows].toSorted(([, a], [, b]) => a.range.endMs - b.range.endMs);
    this.#firstEndMs = Infinity;
    const next = ordered.find(([, { range }]) => !emission.emits(range))?.[1];
    for (const [name, window] of ordered) {
      const emits = emission.emits(window.range);
      const isShown = emission.showsOpenWindows && window === next;
      if (emits ? window.isChanged : isShown && window.isStale) {
        write(window.range);
        window.isStale = false;
        if (emits) window.isChanged = false;
      }
      if (window.isChanged) this.#firstEndMs = Math.min(this.#firstEndMs, window.range.endMs);
      if (!emission.isOver(window.range)) continue;
      forget(window.range);
      this.#windows.delete(name);
    }
  }
}

/** Two windows may begin or end together. */
export function nameOf({ startMs, endMs }: WindowRange): string {
  return `${startMs} ${endMs}`;
}
