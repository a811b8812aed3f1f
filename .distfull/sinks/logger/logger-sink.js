import { headersAsAdded } from '../../codecs/java-map-text.js';
import { dumpEvent } from './event-dump.js';
/** Each event becomes a log line: `Event: { headers:{} body: … }`. */
export class LoggerSink {
    limit = { events: 100, bytes: 1024 * 1024 };
    #context;
    constructor(context) {
        this.#context = context;
    }
    async start() { }
    async stop() { }
    async recover() { }
    async deliver({ batch }) {
        const { config, logger } = this.#context;
        for (let i = 0; i < batch.size; i++)
            logger.info({}, `Event: ${dumpEvent(headersAsAdded(batch, i), batch.body(i), config.maxBytesToLog)}`);
    }
}
//# sourceMappingURL=logger-sink.js.map