import type { Clock } from '../core/clock.js';

const intervalMs = 200;

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** How far long work is: one line of a terminal, rewritten; elsewhere nothing. */
export class ProgressLine {
  readonly #output: Output;
  readonly #clock: Clock;
  #shownAtMs = -Infinity;

  constructor(output: Output, clock: Clock) {
    this.#output = output;
    this.#clock = clock;
  }

  show(text: string): void {
    const nowMs = this.#clock.monotonicMs();
    if (this.#output.isTTY !== true || nowMs - this.#shownAtMs < intervalMs) return;
    this.#shownAtMs = nowMs;
    this.#output.write(`\r\u001B[K${text.slice(0, (this.#output.columns ?? 80) - 1)}`);
  }

  /** Clears the line. */
  end(): void {
    if (this.#shownAtMs > -Infinity) this.#output.write('\r\u001B[K');
    this.#shownAtMs = -Infinity;
  }
}
