import type { SourceContext } from '../core/contracts.js';

/** How many connections a source takes at a time. Tells once that there are more, until one is taken. */
export class ConnectionLimit {
  readonly max: number;
  readonly #source: SourceContext<unknown>;
  #isRefusing = false;

  constructor(source: SourceContext<unknown>, max: number) {
    this.#source = source;
    this.max = max;
  }

  admitted(): void {
    this.#isRefusing = false;
  }

  refused(peer: string): void {
    const { counters, logger } = this.#source;
    counters.add('RefusedConnectionCount');
    if (!this.#isRefusing)
      logger.warn({ peer }, `Closes connections: there are ${this.max} already (max-connections)`);
    this.#isRefusing = true;
  }
}
