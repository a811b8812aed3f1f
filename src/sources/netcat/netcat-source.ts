import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Source, SourceContext } from '../../core/contracts.js';
import { ConfigError, messageOf } from '../../core/errors.js';
import { listen } from '../../core/listen.js';
import type { NetcatSourceConfig } from '../../generated/config/sources/netcat.js';
import { NetcatConnection } from './netcat-connection.js';
import { TextLines } from './text-lines.js';

/**
 * Lines of text over TCP, for trying things out. Once from acceptance on: a client cannot be told
 * twice.
 */
export class NetcatSource implements Source {
  readonly #context: SourceContext<NetcatSourceConfig>;
  readonly #lines: TextLines;
  readonly #connections = new Set<NetcatConnection>();
  #server: Server | undefined;

  constructor(context: SourceContext<NetcatSourceConfig>) {
    const { config, location } = context;
    this.#context = context;
    try {
      this.#lines = new TextLines(config.encoding, config['max-line-length']);
    } catch (error) {
      throw new ConfigError(
        `${location}: encoding: unknown character set "${config.encoding}"; one is utf-8`,
        { cause: error },
      );
    }
  }

  /** The port that it listens on: of interest where the configured one is 0. */
  get port(): number {
    return (this.#server?.address() as AddressInfo | null)?.port ?? 0;
  }

  async start(): Promise<void> {
    const { config, location, logger } = this.#context;
    const server = createServer({ allowHalfOpen: true }, (socket) => this.#accept(socket));
    server.maxConnections = config['max-connections'];
    const { bind: host, port } = config;
    await listen(server, { host, port, location, key: 'bind or port' });
    server.on('error', (error) =>
      logger.warn({}, `Cannot accept a connection: ${messageOf(error)}`),
    );
    this.#server = server;
    logger.info({ port: this.port }, `Created serverSocket:[/${config.bind}:${this.port}]`);
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const connection of this.#connections) connection.close();
    await Promise.all([...this.#connections].map(({ finished }) => finished));
    await closed;
    this.#server = undefined;
  }

  /** A client may close its side right after its last line and still wait for the answers. */
  #accept(socket: Socket): void {
    const { counters } = this.#context;
    const connection = new NetcatConnection(this.#context, socket, this.#lines);
    this.#connections.add(connection);
    counters.set('OpenConnectionCount', this.#connections.size);
    void connection.finished.then(() => {
      this.#connections.delete(connection);
      counters.set('OpenConnectionCount', this.#connections.size);
    });
  }
}
