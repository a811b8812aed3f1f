/*
 * Windows that are the same for all keys, and the slices that they are made of: every time is in one
 * slice, every window is a run of whole slices.
 *
 *   HOP 3 min every 1 min    ├────┼────┼────┤              slice: the greatest common divisor of
 *                                 ├────┼────┼────┤         size and slide
 *   CUMULATE 3 min by 1 min  ├────┤ ├────┼────┤ ├────┼────┼────┤    slice: the step
 *   TUMBLE                   ├──────────────┤              slice: the window
 */
import type { WindowRange } from '../checkpoint/keys.js';
import type { AlignedWindow } from '../plan.js';

export class AlignedWindower {
  readonly sliceMs: number;
  readonly #window: AlignedWindow;

  constructor(window: AlignedWindow) {
    this.sliceMs = sliceMsOf(window);
    this.#window = window;
  }

  /** How many windows have a slice, at most. */
  get windowsPerSlice(): number {
    const window = this.#window;
    return window.kind === 'hop'
      ? Math.ceil(window.sizeMs / window.slideMs)
      : window.sizeMs / this.sliceMs;
  }

  /** Of the longest. */
  get slicesPerWindow(): number {
    return this.#window.sizeMs / this.sliceMs;
  }

  /** Where the slice of a time starts. */
  startOf(timeMs: number): number {
    return this.#floor(timeMs, this.sliceMs);
  }

  endOf(sliceMs: number): number {
    return sliceMs + this.sliceMs;
  }

  /** The end of the last window that has the slice. */
  lastEndOf(sliceMs: number): number {
    const window = this.#window;
    if (window.kind === 'hop') return this.#floor(sliceMs, window.slideMs) + window.sizeMs;
    return this.#floor(sliceMs, window.sizeMs) + window.sizeMs;
  }

  /** The windows that have the slice. */
  *windowsOf(sliceMs: number): Generator<WindowRange> {
    const window = this.#window;
    const { sizeMs } = window;
    if (window.kind === 'hop') {
      const lastMs = this.#floor(sliceMs, window.slideMs);
      for (let startMs = lastMs; startMs + sizeMs > sliceMs; startMs -= window.slideMs)
        yield { startMs, endMs: startMs + sizeMs };
      return;
    }
    const startMs = this.#floor(sliceMs, sizeMs);
    for (let endMs = this.endOf(sliceMs); endMs <= startMs + sizeMs; endMs += this.sliceMs)
      yield { startMs, endMs };
  }

  /** The latest multiple of `stepMs` beyond the offset that is not after the time. */
  #floor(timeMs: number, stepMs: number): number {
    const { offsetMs } = this.#window;
    return Math.floor((timeMs - offsetMs) / stepMs) * stepMs + offsetMs;
  }
}

function sliceMsOf(window: AlignedWindow): number {
  switch (window.kind) {
    case 'tumble':
      return window.sizeMs;
    case 'hop':
      return greatestCommonDivisor(window.sizeMs, window.slideMs);
    case 'cumulate':
      return window.stepMs;
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
