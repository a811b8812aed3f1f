import { ConfigError } from '../../core/errors.js';
import { Acceptor } from '../acceptor.js';
import { NetcatConnection } from './netcat-connection.js';
import { TextLines } from './text-lines.js';
/**
 * Lines of text over TCP, for trying things out. Once from acceptance on: a client cannot be told
 * twice.
 */
export class NetcatSource {
    #context;
    #acceptor;
    #port = 0;
    constructor(context) {
        const { config, location } = context;
        this.#context = context;
        let lines;
        try {
            lines = new TextLines(config.encoding, config['max-line-length']);
        }
        catch (error) {
            throw new ConfigError(`${location}: encoding: unknown character set "${config.encoding}"; one is utf-8`, { cause: error });
        }
        this.#acceptor = new Acceptor(context, {
            maxConnections: config['max-connections'],
            // A client may close its side right after its last line and still wait for the answers.
            allowHalfOpen: true,
            serve: (connection) => new NetcatConnection(context, connection, lines),
        });
    }
    /** The port that it listens on: of interest where the configured one is 0. */
    get port() {
        return this.#port;
    }
    async start() {
        const { config, location, logger } = this.#context;
        const { bind: host, port } = config;
        this.#port = await this.#acceptor.listen({ host, port, location, key: 'bind or port' });
        logger.info({ port: this.port }, `Created serverSocket:[/${host}:${this.port}]`);
    }
    stop() {
        return this.#acceptor.stop();
    }
}
//# sourceMappingURL=netcat-source.js.map