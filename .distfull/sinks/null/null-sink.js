export class NullSink {
    limit;
    #context;
    #events = 0;
    constructor(context) {
        this.#context = context;
        this.limit = { events: context.config.batchSize, bytes: 16 * 1024 * 1024 };
    }
    async start() { }
    async stop() { }
    async recover() { }
    async deliver({ batch }) {
        const { config, logger, name } = this.#context;
        const logged = Math.floor(this.#events / config.logEveryNEvents);
        this.#events += batch.size;
        const round = Math.floor(this.#events / config.logEveryNEvents);
        if (round > logged)
            logger.info({}, `Null sink ${name} successful processed ${round * config.logEveryNEvents} events.`);
    }
}
//# sourceMappingURL=null-sink.js.map