import type { TumbleWindow } from '../plan.js';

/**
 * Which window an event time falls in: `[k · size + offset, (k + 1) · size + offset)` since 1970.
 */
export class TumblingWindower {
  readonly sizeMs: number;
  readonly #offsetMs: number;

  constructor(window: TumbleWindow) {
    this.sizeMs = window.sizeMs;
    this.#offsetMs = window.offsetMs;
  }

  startOf(timeMs: number): number {
    return Math.floor((timeMs - this.#offsetMs) / this.sizeMs) * this.sizeMs + this.#offsetMs;
  }

  endOf(startMs: number): number {
    return startMs + this.sizeMs;
  }
}
