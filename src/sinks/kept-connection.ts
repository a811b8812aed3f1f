import type { SinkContext } from '../core/contracts.js';

interface Connection {
  readonly isOpen: boolean;
  destroy(): void;
}

/** The one connection of a sink to its peer, counted as Flume does, and made anew in intervals. */
export class KeptConnection<Client extends Connection> {
  readonly #context: SinkContext<{ readonly 'reset-connection-interval': number }>;
  readonly #open: () => Promise<Client>;
  #client: Client | undefined;
  #connections = 0;
  #connectedMs = 0;

  constructor(
    context: SinkContext<{ readonly 'reset-connection-interval': number }>,
    open: () => Promise<Client>,
  ) {
    this.#context = context;
    this.#open = open;
  }

  /** Undefined when it is gone. */
  get client(): Client | undefined {
    return this.#client?.isOpen === true ? this.#client : undefined;
  }

  /** It is gone, or older than it may get. */
  get isDue(): boolean {
    const { config, clock } = this.#context;
    const intervalMs = config['reset-connection-interval'] * 1_000;
    const isOld = intervalMs > 0 && clock.monotonicMs() - this.#connectedMs >= intervalMs;
    return this.client === undefined || isOld;
  }

  /** Another connection, after the old one has been closed. */
  async renew(): Promise<Client> {
    this.close();
    const client = await this.#open();
    const { counters, clock } = this.#context;
    // The runner counts the start as the first connection.
    if (this.#connections++ > 0) counters.add('ConnectionCreatedCount');
    this.#connectedMs = clock.monotonicMs();
    this.#client = client;
    return client;
  }

  close(): void {
    if (this.#client === undefined) return;
    this.#client.destroy();
    this.#client = undefined;
    this.#context.counters.add('ConnectionClosedCount');
  }
}
