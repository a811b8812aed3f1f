import { SyslogParser } from '../../codecs/syslog/syslog-parser.js';
import { localTimeZone } from '../../codecs/event-escapes/time-zone.js';
import { configuredFields, configuredFormat } from '../syslog/message-parser.js';
import { SyslogServer } from '../syslog/syslog-server.js';
/** One channel transaction of Flume's default size. */
const batchSizeMax = 100;
export class SyslogTcpSource {
    #context;
    #server;
    #port = 0;
    constructor(context) {
        const { clock, config, isLenient: asFlume } = context;
        const { eventSize: maxBytes } = config;
        const options = {
            kept: configuredFields(config.keepFields, context),
            format: configuredFormat(config, context),
            maxBytes,
            isDatagram: false,
            nowMs: () => clock.nowMs(),
            zone: localTimeZone(),
            asFlume,
        };
        this.#context = context;
        this.#server = new SyslogServer(context, {
            maxConnections: config['max-connections'],
            tls: config,
            batchSize: batchSizeMax,
            lines: { maxBytes, joinsUnfinishedPriority: asFlume },
            clientHeaderNames: config,
            countsInvalidAsFailure: false,
            parserOf: () => new SyslogParser(options),
        });
    }
    /** The port that it listens on: of interest where the configured one is 0. */
    get port() {
        return this.#port;
    }
    async start() {
        const { config, location, logger } = this.#context;
        const { host, port } = config;
        await this.#server.open();
        this.#port = await this.#server.listen({ host, port, location, key: 'host or port' });
        logger.info({ port: this.port }, `Syslog TCP source listens on ${host ?? '*'}:${this.port}`);
    }
    stop() {
        return this.#server.stop();
    }
}
//# sourceMappingURL=syslog-tcp-source.js.map