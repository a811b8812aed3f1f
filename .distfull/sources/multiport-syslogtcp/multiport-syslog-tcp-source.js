import { Charset } from '../../codecs/charset.js';
import { MultiportParser } from '../../codecs/syslog/multiport-parser.js';
import { ConfigError, messageOf, StartError } from '../../core/errors.js';
import { configuredFields } from '../syslog/message-parser.js';
import { SyslogServer } from '../syslog/syslog-server.js';
export class MultiportSyslogTcpSource {
    #context;
    #server;
    #ports = [];
    constructor(context) {
        const { config } = context;
        const parsers = configuredParsers(context);
        this.#context = context;
        this.#server = new SyslogServer(context, {
            maxConnections: config['max-connections'],
            tls: config,
            batchSize: config.batchSize,
            lines: { maxBytes: config.eventSize },
            clientHeaderNames: config,
            countsInvalidAsFailure: true,
            portHeader: config.portHeader,
            parserOf: parsers,
        });
    }
    /** The ports that it listens on, in the order of the configuration, without those it has not got. */
    get ports() {
        return this.#ports;
    }
    /** As in Flume, a port that cannot be had does not stop the others. Without any it is an error. */
    async start() {
        const { config, location, logger } = this.#context;
        const { host } = config;
        this.#ports = [];
        let failure;
        await this.#server.open();
        for (const port of config.ports)
            try {
                this.#ports.push(await this.#server.listen({ host, port, location, key: 'host or ports' }));
            }
            catch (error) {
                if (!(error instanceof StartError))
                    throw error;
                failure = error;
                logger.error({ port }, `Goes on without port ${port}: ${messageOf(error)}`);
            }
        if (this.#ports.length === 0)
            throw failure;
        const all = this.#ports.join(' ');
        logger.info({ ports: all }, `Multiport syslog source listens on ${host ?? '*'}: ${all}`);
    }
    stop() {
        return this.#server.stop();
    }
}
/** @throws ConfigError */
function configuredParsers(context) {
    const { clock, config, isLenient: asFlume, location } = context;
    const kept = configuredFields(config.keepFields, context);
    const parserOf = (key, name) => {
        try {
            const charset = new Charset(name);
            const { eventSize: maxBytes } = config;
            return new MultiportParser({ kept, charset, maxBytes, nowMs: () => clock.nowMs(), asFlume });
        }
        catch (error) {
            throw new ConfigError(`${location}: ${key}: character set "${name}" is unknown or does not contain ASCII; ` +
                'one is UTF-8', { cause: error });
        }
    };
    const common = parserOf('charset.default', config['charset.default']);
    const ofPorts = new Map(Object.entries(config['charset.port']).map(([port, name]) => [
        Number(port),
        parserOf(`charset.port.${port}`, name),
    ]));
    return (port) => ofPorts.get(port) ?? common;
}
//# sourceMappingURL=multiport-syslog-tcp-source.js.map