/*
 * Lets connections in, for every source that is a server of its own protocol:
 *
 *   accepted ──more than `maxConnections`──▶ closed, counted, told once
 *      │ arriving: rules for addresses, then the TLS handshake
 *      ├──denied, no TLS, too slow──▶ closed, told
 *      ▼
 *   served ──▶ finished
 */
import type { Duplex } from 'node:stream';
import type { SourceContext } from '../core/contracts.js';
import { messageOf } from '../core/errors.js';
import type { ListenAddress } from '../core/listen.js';
import { tcp, type Listener, type Network } from '../protocol/network.js';
import { secureServer, type HandshakeLimit } from '../protocol/tls/handshake.js';
import {
  checkTlsServer,
  tlsServer,
  type TlsServer,
  type TlsServerOptions,
} from '../protocol/tls/settings.js';
import { ConnectionLimit } from './connection-limit.js';

export interface Peer {
  /** `address:port` of its end. */
  readonly name: string;
  readonly address: string;
  /** The port that it connected to. */
  readonly localPort: number;
}

/** What serves one connection. */
export interface Served {
  /** Resolves when it is closed and nothing of it is under way. Never rejects. */
  readonly finished: Promise<void>;
  /** Begins nothing more, answers what is under way, and closes. */
  stop(): Promise<void>;
}

export interface AcceptorOptions {
  readonly maxConnections: number;
  /** Of its configuration; without it connections are plain. */
  readonly tls?: TlsServerOptions;
  readonly network?: Network;
  /** A client that has closed its side still gets answers. */
  readonly allowHalfOpen?: boolean;
  isAllowed?(address: string): Promise<boolean>;
  /** Other layers than TLS alone. */
  layered?(
    connection: Duplex,
    tls: TlsServer | undefined,
    limit: HandshakeLimit,
  ): Duplex | Promise<Duplex>;
  serve(connection: Duplex, peer: Peer): Served;
}

const handshakeMs = 20_000;

export class Acceptor {
  readonly #source: SourceContext<unknown>;
  readonly #options: AcceptorOptions;
  readonly #limit: ConnectionLimit;
  readonly #where: string;
  readonly #listeners: Listener[] = [];
  readonly #arriving = new Set<Duplex>();
  readonly #served = new Set<Served>();
  #tls: TlsServer | undefined;

  /** Throws ConfigError for settings of TLS that can never work. */
  constructor(source: SourceContext<unknown>, options: AcceptorOptions) {
    this.#source = source;
    this.#options = options;
    this.#limit = new ConnectionLimit(source, options.maxConnections);
    this.#where = `${source.location}: source ${source.name}`;
    if (options.tls !== undefined) checkTlsServer(options.tls, this.#where);
  }

  /** Connections that are not served yet. */
  get arriving(): number {
    return this.#arriving.size;
  }

  /** To be called before `listen`: reads the key store. Rejects with StartError. */
  async open(): Promise<void> {
    const { tls } = this.#options;
    const { fileSystem } = this.#source;
    if (tls !== undefined) this.#tls = await tlsServer(tls, { fileSystem, where: this.#where });
  }

  /** Resolves with the port; may be called for several. Rejects with StartError. */
  async listen(address: ListenAddress): Promise<number> {
    const { allowHalfOpen, network = tcp } = this.#options;
    const failed = (error: Error): void =>
      this.#source.logger.warn({}, `Cannot accept a connection: ${messageOf(error)}`);
    const accept = (connection: Duplex, name: string): void => {
      const peer = { name, address: name.slice(0, name.lastIndexOf(':')), localPort };
      void this.#admit(connection, peer);
    };
    const listener = await network.listen(address, accept, { allowHalfOpen, failed });
    const localPort = listener.port;
    this.#listeners.push(listener);
    return localPort;
  }

  /** Resolves when nothing is served any more. */
  async stop(): Promise<void> {
    for (const listener of this.#listeners.splice(0)) listener.close();
    for (const connection of this.#arriving) connection.destroy();
    await Promise.all(Array.from(this.#served, (served) => served.stop()));
  }

  async #admit(connection: Duplex, peer: Peer): Promise<void> {
    // Its end is seen by those that wait for it.
    connection.on('error', () => {});
    if (this.#arriving.size + this.#served.size >= this.#limit.max) {
      this.#limit.refused(peer.name);
      return void connection.destroy();
    }
    this.#limit.admitted();
    this.#arriving.add(connection);
    try {
      if ((await this.#options.isAllowed?.(peer.address)) === false) {
        connection.destroy();
        return this.#refuse(peer, 'denied by ipFilterRules');
      }
      const layered = await this.#layered(connection);
      if (layered.destroyed || connection.destroyed) layered.destroy();
      else this.#serve(layered, peer);
    } catch (error) {
      this.#refuse(peer, messageOf(error));
    } finally {
      this.#arriving.delete(connection);
    }
  }

  #layered(connection: Duplex): Duplex | Promise<Duplex> {
    const limit = { timeoutMs: handshakeMs, clock: this.#source.clock };
    const tls = this.#tls;
    if (this.#options.layered !== undefined) return this.#options.layered(connection, tls, limit);
    return tls === undefined ? connection : secureServer(connection, tls, limit);
  }

  #serve(connection: Duplex, peer: Peer): void {
    const served = this.#options.serve(connection, peer);
    this.#served.add(served);
    this.#count();
    void served.finished.then(() => {
      this.#served.delete(served);
      this.#count();
    });
  }

  #count(): void {
    this.#source.counters.set('OpenConnectionCount', this.#served.size);
  }

  #refuse({ name: peer }: Peer, reason: string): void {
    this.#source.counters.add('RefusedConnectionCount');
    this.#source.logger.warn({ peer }, `refused the client ${peer}: ${reason}`);
  }
}
