import type { Revisions } from './progress.js';

/**
 * Gives rows their revisions: how often each has been emitted, moved up behind what a later life of
 * a restored state has shown for the same window.
 */
export class RevisionLine {
  readonly #base: number;
  readonly #untilMs: number;
  #highest: number;

  constructor({ highest, base, untilMs }: Revisions = noRevisions) {
    this.#highest = highest;
    this.#base = base;
    this.#untilMs = untilMs;
  }

  /** `emissions`: how often the row has been emitted by this state. */
  of(windowStartMs: number, emissions: number): number {
    const revision = windowStartMs <= this.#untilMs ? this.#base + emissions : emissions;
    if (revision > this.#highest) this.#highest = revision;
    return revision;
  }

  /** The next one behind `revision`. */
  behind(revision: number): number {
    this.#highest = Math.max(this.#highest, revision + 1);
    return revision + 1;
  }

  get stored(): Revisions {
    return { highest: this.#highest, base: this.#base, untilMs: this.#untilMs };
  }
}

export const noRevisions: Revisions = { highest: 0, base: 0, untilMs: Number.MIN_SAFE_INTEGER };
