/**
 * The listener: accepts connections up to a limit and closes those that are idle, whose peer has
 * stopped to take its replies, or who hold up others with a request that does not come.
 */
import { createServer, type Server as TcpServer, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import type { Clock, Timer } from '../../core/clock.js';
import { listen } from '../../core/listen.js';
import type { Logger } from '../../core/logger.js';
import { tlsFact } from '../../protocol/tls/handshake.js';
import { Connection, type ConnectionLimits, type RequestHandler } from './connection.js';
import type { ResourceLimits, ServerResources } from './resources.js';

export interface ServerOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Where the address is configured, for messages. */
  readonly key: string;
  readonly limits: ServerLimits;
  /** Of all listeners. */
  readonly resources: ServerResources;
  /** Who handles the requests of a new connection. */
  readonly open: (socket: Socket) => RequestHandler;
  /** What a connection begins with; absent: it is in the clear. */
  readonly tls?: TlsOptions | undefined;
  /** Clients send small frames only until they have said who they are (Peer.trust). */
  readonly needsLogin?: boolean;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface ServerLimits extends ConnectionLimits, ResourceLimits {
  /** A connection without a request in work is closed after this long. */
  readonly idleMsMax: number;
  /** A peer that takes nothing of what waits for it is dropped after this long. */
  readonly unsentMsMax: number;
  /** The same where memory is spent: others wait for what such a peer holds, or keeps from coming. */
  readonly stuckMsMax: number;
}

interface Watched {
  bytesMoved: number;
  sinceMs: number;
  /** Since when others wait for the room of its request. */
  heldUpSinceMs: number;
}

const checkIntervalMs = 10_000;
const handshakeMsMax = 20_000;

export class Server {
  readonly #options: ServerOptions;
  readonly #connections = new Map<Connection, Watched>();
  /** Below TLS: some of them have no connection yet. */
  readonly #sockets = new Set<Socket>();
  /** Connections, since the last check: told once. */
  #refused = 0;
  #tcp: TcpServer | undefined;
  #check: Timer | undefined;

  constructor(options: ServerOptions) {
    this.#options = options;
  }

  get connectionCount(): number {
    return this.#connections.size;
  }

  /** Resolves with the address when connections are accepted. Rejects with StartError. */
  async start(): Promise<{ readonly host: string; readonly port: number }> {
    const { host, port, key } = this.#options;
    const tcp = this.#createServer();
    const address = { host, port, location: key, key };
    const bound = await listen(tcp, address);
    tcp.on('error', (error) => this.#options.logger.error({}, `listener: ${error.message}`));
    this.#tcp = tcp;
    this.#scheduleCheck();
    return { host, port: bound };
  }

  /** Accepts nothing more; the replies that are due still go out. */
  async stop(graceMs: number): Promise<void> {
    this.#check?.cancel();
    const tcp = this.#tcp;
    if (tcp === undefined) return;
    const closed = new Promise<void>((resolve) => tcp.close(() => resolve()));
    for (const connection of this.#connections.keys()) connection.finish();
    const grace = new AbortController();
    const late = this.#options.clock.sleep(graceMs, grace.signal).then(() => {
      for (const connection of this.#connections.keys()) connection.close();
      for (const socket of this.#sockets) socket.destroy();
    });
    await closed;
    grace.abort();
    await late;
  }

  #createServer(): TcpServer {
    const { tls, logger } = this.#options;
    const accept = (socket: Socket): void => this.#accept(socket);
    if (tls === undefined) return createServer((socket) => this.#admits(socket) && accept(socket));
    const server = createTlsServer({ ...tls, handshakeTimeout: handshakeMsMax }, accept);
    server.on('tlsClientError', (error, socket) => {
      logger.debug({ peer: socket.remoteAddress ?? 'unknown' }, tlsFact(error));
      socket.destroy();
    });
    server.prependListener('connection', (socket: Socket) => {
      if (!this.#admits(socket)) return;
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    return server;
  }

  /** Closes one that is too much. */
  #admits(socket: Socket): boolean {
    const { resources, logger } = this.#options;
    const address = socket.remoteAddress ?? 'unknown';
    if (resources.admit(address)) {
      socket.once('close', () => resources.leave(address));
      return true;
    }
    if (this.#refused++ === 0)
      logger.warn(
        { address, connections: resources.connections },
        'refused a connection: there are too many; close some, or let clients share theirs',
      );
    socket.destroy();
    return false;
  }

  #accept(socket: Socket): void {
    const { open, limits, resources, logger, clock, needsLogin } = this.#options;
    const handler = open(socket);
    const options = { handler, limits, resources, logger, isStranger: needsLogin };
    const connection = new Connection(socket, options);
    const nowMs = clock.monotonicMs();
    this.#connections.set(connection, { bytesMoved: 0, sinceMs: nowMs, heldUpSinceMs: nowMs });
    socket.once('close', () => this.#connections.delete(connection));
  }

  #scheduleCheck(): void {
    this.#check = this.#options.clock.schedule(checkIntervalMs, () => {
      this.#closeStuckConnections();
      this.#scheduleCheck();
    });
  }

  #closeStuckConnections(): void {
    const { clock, limits } = this.#options;
    const nowMs = clock.monotonicMs();
    this.#refused = 0;
    for (const [connection, watched] of this.#connections) {
      if (!connection.holdsRoom) watched.heldUpSinceMs = nowMs;
      const waits = connection.requestsInFlight > 0 && !connection.hasUnsentBytes;
      if (waits || connection.bytesMoved !== watched.bytesMoved) {
        watched.bytesMoved = connection.bytesMoved;
        watched.sinceMs = nowMs;
      }
      const isHeldUp = nowMs - watched.heldUpSinceMs >= limits.stuckMsMax;
      if (isHeldUp || nowMs - watched.sinceMs >= this.#quietMsMax(connection)) connection.close();
    }
  }

  /** How long nothing may move. */
  #quietMsMax({ hasUnsentBytes }: Connection): number {
    const { limits, resources } = this.#options;
    if (!hasUnsentBytes) return limits.idleMsMax;
    return resources.replies.isSpent ? limits.stuckMsMax : limits.unsentMsMax;
  }
}
