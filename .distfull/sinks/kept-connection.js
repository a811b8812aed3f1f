/** The one connection of a sink to its peer, counted as Flume does, and made anew in intervals. */
export class KeptConnection {
    #context;
    #open;
    #client;
    #connections = 0;
    #connectedMs = 0;
    constructor(context, open) {
        this.#context = context;
        this.#open = open;
    }
    /** Undefined when it is gone. */
    get client() {
        return this.#client?.isOpen === true ? this.#client : undefined;
    }
    /** It is gone, or older than it may get. */
    get isDue() {
        const { config, clock } = this.#context;
        const intervalMs = config['reset-connection-interval'] * 1_000;
        const isOld = intervalMs > 0 && clock.monotonicMs() - this.#connectedMs >= intervalMs;
        return this.client === undefined || isOld;
    }
    /** Another connection, after the old one has been closed. */
    async renew() {
        this.close();
        const client = await this.#open();
        const { counters, clock } = this.#context;
        // The runner counts the start as the first connection.
        if (this.#connections++ > 0)
            counters.add('ConnectionCreatedCount');
        this.#connectedMs = clock.monotonicMs();
        this.#client = client;
        return client;
    }
    close() {
        if (this.#client === undefined)
            return;
        this.#client.destroy();
        this.#client = undefined;
        this.#context.counters.add('ConnectionClosedCount');
    }
}
//# sourceMappingURL=kept-connection.js.map