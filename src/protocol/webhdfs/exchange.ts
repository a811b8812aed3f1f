/*
 * One request to one server and its answer, over node:http. (Not fetch: a datanode sends
 * `100 Continue` that nobody asked for, which undici takes for a broken answer, and the call fails
 * although the data is written. node:http passes over it.)
 *
 *   connecting ── refused, no such host, certificate ──▶ ExchangeError, nothing was sent
 *       ▼
 *   connected ── reset, destroyed ──▶ ExchangeError, it may have been carried out
 *       ▼
 *   answered, perhaps before the body is out (an early 403): the rest of the body is dropped
 */
import { request as httpRequest } from 'node:http';
import type { Agent, ClientRequest, IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { checkServerIdentity, type ConnectionOptions } from 'node:tls';
import { messageOf, systemCodeOf } from '../../core/errors.js';
import { Deferred } from '../../util/deferred.js';
import type { HttpAddress } from './addresses.js';

export interface ExchangeRequest {
  readonly method: string;
  readonly address: HttpAddress;
  /** Path and query. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string | number>>;
  /** Keeps connections; without it the connection is for this request alone. */
  readonly agent?: Agent | undefined;
  readonly ca?: string | undefined;
  /** The name in the server's certificate, where it is not the host that is connected to. */
  readonly serverName?: string | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

/** No whole answer came. */
export class ExchangeError extends Error {
  /** The server may have got the request, or some of it. */
  readonly isSent: boolean;
  /** Node's (`ECONNREFUSED`, …). */
  readonly code: string | undefined;
  /** The address that was tried, where a name stands for it. */
  readonly ip: string | undefined;

  constructor(cause: unknown, isSent: boolean) {
    // Of a name with several addresses Node tells every failure, in a message that is empty.
    const message = messageOf(cause) || systemCodeOf(cause) || 'no connection';
    super(message, { cause });
    this.isSent = isSent;
    this.code = systemCodeOf(cause);
    this.ip = (cause as { address?: string } | null)?.address;
  }
}

/** A name by which a server is asked for is no address (RFC 6066); a certificate may name one. */
function identityOf(
  serverName: string,
): Pick<ConnectionOptions, 'servername' | 'checkServerIdentity'> {
  return {
    servername: isIP(serverName) === 0 ? serverName : '',
    checkServerIdentity: (_, certificate) => checkServerIdentity(serverName, certificate),
  };
}

const answerBytesMax = 1_048_576;

// A cluster with the filter against forged requests asks for the header; others pass over it.
const headersAlways = { 'x-xsrf-header': 'tailrace' };

export class Exchange {
  /** Rejects with ExchangeError, as `answer` does. Nobody needs to wait for either. */
  readonly connected: Promise<void>;
  readonly answer: Promise<HttpAnswer>;
  readonly #request: ClientRequest;
  readonly #connected = new Deferred();
  readonly #answer = new Deferred<HttpAnswer>();
  #isConnected = false;

  constructor({ method, address, target, headers, agent, ca, serverName }: ExchangeRequest) {
    this.connected = this.#connected.promise;
    this.answer = this.#answer.promise;
    const { tls, host, port } = address;
    this.#request = (tls ? httpsRequest : httpRequest)({
      method,
      host,
      port,
      path: target,
      headers: { ...headersAlways, ...headers },
      agent: agent ?? false,
      ...(tls && { ca }),
      ...(tls && serverName !== undefined && identityOf(serverName)),
    });
    this.#request.once('socket', (socket) => {
      if (this.#request.reusedSocket || !socket.connecting) return this.#connect();
      return socket.once(tls ? 'secureConnect' : 'connect', () => this.#connect());
    });
    this.#request.on('error', (error) => this.#fail(error));
    this.#request.once('response', (response) => this.#read(response));
  }

  /** The connection had carried requests before: the server may have been closing it already. */
  get isOnKeptConnection(): boolean {
    return this.#request.reusedSocket;
  }

  /** Nothing more will be sent or come. */
  get isOver(): boolean {
    return this.#request.destroyed;
  }

  /** Sends the headers without waiting for a first piece of the body. */
  begin(): void {
    this.#request.flushHeaders();
  }

  /** False when the pieces should wait for `drained`. */
  write(piece: Uint8Array): boolean {
    return this.#request.write(piece);
  }

  /** Resolves when there is room again, or when the exchange is over: see `answer`. */
  drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.#request.off('drain', done).off('close', done);
        resolve();
      };
      if (this.#request.destroyed || !this.#request.writableNeedDrain) return resolve();
      this.#request.on('drain', done).on('close', done);
    });
  }

  end(content: readonly Uint8Array[] = []): void {
    for (const piece of content) this.#request.write(piece);
    this.#request.end();
  }

  /** Fails the exchange for this reason, unless the answer is there. */
  destroy(reason: Error): void {
    this.#fail(reason);
    this.#request.destroy();
  }

  #connect(): void {
    this.#isConnected = true;
    this.#connected.resolve();
  }

  #read(response: IncomingMessage): void {
    const pieces: Buffer[] = [];
    let bytes = 0;
    response.on('error', (error) => this.#fail(error));
    response.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > answerBytesMax) {
        return this.destroy(new Error(`the answer is longer than ${answerBytesMax} bytes`));
      }
      return void pieces.push(piece);
    });
    response.on('end', () => {
      const body = Buffer.concat(pieces).toString();
      const { statusCode, headers } = response;
      this.#answer.resolve({ status: statusCode!, location: headers.location, body });
      if (!this.#request.writableFinished) this.#request.destroy();
    });
  }

  #fail(error: Error): void {
    const failure = new ExchangeError(error, this.#isConnected);
    this.#connected.reject(failure);
    this.#answer.reject(failure);
  }
}
