import type { SyslogLinesOptions } from '../../codecs/syslog/syslog-lines.js';
import type { SourceContext } from '../../core/contracts.js';
import type { ListenAddress } from '../../core/listen.js';
import type { TlsServerOptions } from '../../protocol/tls/settings.js';
import { Acceptor } from '../acceptor.js';
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
  readonly tls: TlsServerOptions;
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
  readonly #acceptor: Acceptor;
  readonly #window: EmitWindow;
  readonly #stopping = new AbortController();

  constructor(source: SourceContext<unknown>, options: SyslogServerOptions) {
    const { batchSize, clientHeaderNames, lines, parserOf, portHeader } = options;
    const names = new PeerNames();
    const signal = AbortSignal.any([source.signal, this.#stopping.signal]);
    const pauses = { backoffMs: 1000, backoffMsMax: 5000 };
    this.#window = new EmitWindow(source, { maxInFlight, ...pauses }, signal);
    const shared: SyslogServerContext = {
      batchSize,
      lines,
      parserOf,
      source,
      window: this.#window,
      complaints: new Complaints(source, options.countsInvalidAsFailure),
      headersOf: async (port, address) => ({
        ...(portHeader !== undefined && { [portHeader]: String(port) }),
        ...(await clientHeaders(clientHeaderNames, address, names)),
      }),
    };
    const { maxConnections, tls } = options;
    this.#acceptor = new Acceptor(source, {
      maxConnections,
      tls,
      serve: (connection, peer) => new SyslogConnection(shared, connection, peer),
    });
  }

  /** To be called before `listen`. Rejects with StartError. */
  open(): Promise<void> {
    return this.#acceptor.open();
  }

  /** Resolves with the port. Rejects with StartError. */
  listen(address: ListenAddress): Promise<number> {
    return this.#acceptor.listen(address);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#acceptor.stop();
    await this.#window.settle();
  }
}
