/**
 * Where connections come from, as a port: TCP, or links in memory that a test delays and cuts
 * (test/sim/hops).
 */
import { connect as connectSocket, createServer } from 'node:net';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Clock } from '../core/clock.js';
import { listen } from '../core/listen.js';
import type { ListenAddress } from '../core/listen.js';

export interface Network {
  /** Rejects with the system's error, when the time is up, or when `signal` is aborted. */
  connect(target: Target): Promise<Duplex>;
  /** Hands over what connects, with the peer as `address:port`. Rejects with StartError. */
  listen(
    address: ListenAddress,
    accept: (connection: Duplex, peer: string) => void,
    options?: ListenOptions,
  ): Promise<Listener>;
}

export interface ListenOptions {
  /** A client that has closed its side still gets answers. */
  readonly allowHalfOpen?: boolean | undefined;
  /** A connection could not be accepted. */
  readonly failed?: (error: Error) => void;
}

export interface Target {
  readonly host: string;
  readonly port: number;
  readonly connectTimeoutMs: number;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
}

export interface Listener {
  readonly port: number;
  /** Takes no further connections; those there are stay. */
  close(): void;
}

/** Then the system asks a silent peer whether it is still there. */
const keepAliveMs = 60_000;

export const tcp: Network = {
  connect: openSocket,
  async listen(address, accept, { allowHalfOpen = false, failed = () => {} } = {}) {
    const keepAlive = { keepAlive: true, keepAliveInitialDelay: keepAliveMs };
    const server = createServer({ noDelay: true, allowHalfOpen, ...keepAlive }, (socket) =>
      accept(socket, `${socket.remoteAddress}:${socket.remotePort}`),
    );
    const port = await listen(server, address);
    server.on('error', failed);
    return { port, close: () => void server.close() };
  },
};

function openSocket({ host, port, connectTimeoutMs, clock, signal }: Target): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connectSocket({ host, port, noDelay: true });
    const abort = (): void => void socket.destroy(new Error('stopped while connecting'));
    signal?.addEventListener('abort', abort, { once: true });
    const timer = clock.schedule(connectTimeoutMs, () =>
      socket.destroy(new Error(`no connection to ${host}:${port} within ${connectTimeoutMs} ms`)),
    );
    const settle = (): void => {
      timer.cancel();
      signal?.removeEventListener('abort', abort);
      socket.removeAllListeners();
    };
    socket.once('error', (error) => {
      settle();
      reject(error);
    });
    socket.once('connect', () => {
      settle();
      resolve(socket);
    });
  });
}
