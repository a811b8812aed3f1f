/** How many connections a source takes at a time. Tells once that there are more, until one is taken. */
export class ConnectionLimit {
    max;
    #source;
    #isRefusing = false;
    constructor(source, max) {
        this.#source = source;
        this.max = max;
    }
    admitted() {
        this.#isRefusing = false;
    }
    refused(peer) {
        const { counters, logger } = this.#source;
        counters.add('RefusedConnectionCount');
        if (!this.#isRefusing)
            logger.warn({ peer }, `Closes connections: there are ${this.max} already (max-connections)`);
        this.#isRefusing = true;
    }
}
//# sourceMappingURL=connection-limit.js.map