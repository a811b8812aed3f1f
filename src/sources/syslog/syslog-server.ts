import { createServer, type Server, type Socket } from 'node:net';
import type { SyslogLinesOptions } from '../../codecs/syslog/syslog-lines.js';
import type { SourceContext } from '../../core/contracts.js';
import { messageOf } from '../../core/errors.js';
import { listen, type ListenAddress } from '../../core/listen.js';
import { EmitWindow } from '../emit-window.js';
import { PeerNames } from '../peer-address.js';
import { clientHeaders, type ClientHeaderNames } from './client-headers.js';
import { Complaints } from './complaints.js';
import type { MessageParser } from './message-parser.js';
import { SyslogConnection } from './syslog-connection.js';

/** Batches of all connections together; each connection holds one more chunk at most. */
const maxInFlight = 16;

export interface SyslogServerOptions {
  readonly maxConnections: number;
  readonly batchSize: number;
  readonly lines: SyslogLinesOptions;
  readonly clientHeaderNames: ClientHeaderNames;
  /** Name of a header with the port that was connected to. */
  readonly portHeader?: string | undefined;
  /** As EventReadFail, too. */
  readonly countsInvalidAsFailure: boolean;
  /** A parser for one connection to a port. */
  readonly parserOf: (port: number) => MessageParser;
}

/** What the connections of a server share. */
export interface SyslogServerContext extends Pick<
  SyslogServerOptions,
  'batchSize' | 'lines' | 'parserOf'
> {
  readonly source: SourceContext<unknown>;
  readonly window: EmitWindow;
  readonly complaints: Complaints;
  headersOf(port: number, address: string): Promise<Record<string, string>>;
}

/** Listens on one or several ports. Unlike Flume it drops nothing while the channels are full. */
export class SyslogServer {
  readonly #source: SourceContext<unknown>;
  readonly #maxConnections: number;
  readonly #shared: SyslogServerContext;
  readonly #stopping = new AbortController();
  readonly #servers: Server[] = [];
  readonly #connections = new Set<SyslogConnection>();
  #isRefusing = false;

  constructor(source: SourceContext<unknown>, options: SyslogServerOptions) {
    const { batchSize, clientHeaderNames, lines, maxConnections, parserOf, portHeader } = options;
    const names = new PeerNames();
    const signal = AbortSignal.any([source.signal, this.#stopping.signal]);
    const pauses = { backoffMs: 1000, backoffMsMax: 5000 };
    this.#source = source;
    this.#maxConnections = maxConnections;
    this.#shared = {
      batchSize,
      lines,
      parserOf,
      source,
      window: new EmitWindow(source, { maxInFlight, ...pauses }, signal),
      complaints: new Complaints(source, options.countsInvalidAsFailure),
      headersOf: async (port, address) => ({
        ...(portHeader !== undefined && { [portHeader]: String(port) }),
        ...(await clientHeaders(clientHeaderNames, address, names)),
      }),
    };
  }

  /** Resolves with the port. Rejects with StartError. */
  async listen(address: ListenAddress): Promise<number> {
    const server = createServer((socket) => this.#accept(socket));
    const port = await listen(server, address);
    server.on('error', (error) =>
      this.#source.logger.warn({}, `Cannot accept a connection: ${messageOf(error)}`),
    );
    this.#servers.push(server);
    return port;
  }

  async stop(): Promise<void> {
    const closed = this.#servers.map(
      (server) => new Promise((resolve) => void server.close(resolve)),
    );
    this.#servers.length = 0;
    this.#stopping.abort();
    for (const connection of this.#connections) connection.close();
    await Promise.all([...this.#connections].map(({ finished }) => finished));
    await Promise.all(closed);
    await this.#shared.window.settle();
  }

  #accept(socket: Socket): void {
    const { counters } = this.#source;
    if (this.#connections.size >= this.#maxConnections) return this.#refuse(socket);
    this.#isRefusing = false;
    const connection = new SyslogConnection(this.#shared, socket);
    this.#connections.add(connection);
    counters.set('OpenConnectionCount', this.#connections.size);
    void connection.finished.then(() => {
      this.#connections.delete(connection);
      counters.set('OpenConnectionCount', this.#connections.size);
    });
  }

  /** Says so once, until a connection is accepted again. */
  #refuse(socket: Socket): void {
    const { counters, logger } = this.#source;
    counters.add('RefusedConnectionCount');
    if (!this.#isRefusing)
      logger.warn(
        { peer: `${socket.remoteAddress}:${socket.remotePort}` },
        `Closes connections: there are ${this.#maxConnections} already (max-connections)`,
      );
    this.#isRefusing = true;
    socket.destroy();
  }
}
