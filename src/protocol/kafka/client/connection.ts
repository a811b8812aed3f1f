/*
 * One connection to one broker. Requests are pipelined: a broker answers in the order it was asked,
 * so the oldest waiting request is the one the next frame belongs to. After a timeout, a wrong
 * correlation id or malformed bytes that order is lost: the connection is closed and everything
 * that waits fails with an unknown outcome.
 */
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Clock, Timer } from '../../../core/clock.js';
import { messageOf, ProtocolError } from '../../../core/errors.js';
import { apiVersionsApi } from '../../../generated/kafka/api-versions.js';
import type { ApiVersion } from '../../../generated/kafka/api-versions.js';
import type { KafkaApi } from '../../../generated/kafka/wire.js';
import type { AnyKafkaApi } from '../api-keys.js';
import { encodeRequest, frameBytesMax, readResponseHeader } from '../framing.js';
import { MessageReader } from '../reader.js';
import { authenticate } from '../security/sasl.js';
import type { KafkaSecurityReader } from '../security/settings.js';
import { secureClient } from '../../tls/handshake.js';
import { FrameReceiver } from './frame-receiver.js';
import { assertNoError, KafkaConnectionError } from './kafka-errors.js';

export interface ConnectionOptions {
  readonly host: string;
  readonly port: number;
  readonly clientId: string;
  readonly clock: Clock;
  readonly connectTimeoutMs: number;
  /** For an answer; a request that waits at the broker (Fetch) adds its own wait. */
  readonly requestTimeoutMs: number;
  /** Absent: in the clear, and as nobody. */
  readonly security?: KafkaSecurityReader | undefined;
  /** Called once, when no further request can be sent. */
  readonly onClose?: () => void;
}

export interface VersionBounds {
  readonly versionMin?: number;
  readonly versionMax?: number;
}

interface PendingRequest {
  readonly api: AnyKafkaApi;
  readonly version: number;
  readonly correlationId: number;
  readonly timer: Timer;
  resolve(response: unknown): void;
  reject(error: Error): void;
}

export class KafkaConnection {
  readonly address: string;
  readonly #socket: Duplex;
  readonly #options: ConnectionOptions;
  readonly #pending: PendingRequest[] = [];
  #versions = new Map<number, ApiVersion>();
  #correlationId = 0;
  #closed: Error | undefined;

  /**
   * Connects, asks which versions the broker speaks and says who this is. Rejects with
   * KafkaConnectionError, and with KafkaError or ProtocolError when this client is not let in.
   */
  static async open(options: ConnectionOptions): Promise<KafkaConnection> {
    const { host, clock, connectTimeoutMs: timeoutMs } = options;
    const security = await options.security?.();
    const receiving = new Receiving();
    const socket = await openSocket(options, security?.tls === undefined ? receiving : undefined);
    const closedHint = 'does this listener speak TLS (security.protocol)?';
    const limit = { timeoutMs, clock, closedHint };
    const secured = security?.tls && (await secureClient(socket, host, security.tls, limit));
    const connection = new KafkaConnection(secured ?? socket, receiving, options);
    try {
      const { errorCode, apiKeys } = await connection.#request(apiVersionsApi, 0, {}, 0);
      assertNoError(`ApiVersions at ${connection.address}`, errorCode);
      connection.#versions = new Map(apiKeys.map((api) => [api.apiKey, api]));
      if (security?.sasl !== undefined) await authenticate(connection, security.sasl);
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  private constructor(socket: Duplex, receiving: Receiving, options: ConnectionOptions) {
    this.#socket = socket;
    this.#options = options;
    this.address = `${options.host}:${options.port}`;
    receiving.onFrames = (frames) => this.#receive(frames);
    socket.on('data', (chunk: Buffer) => receiving.push(chunk));
    socket.on('error', (error) => this.#fail(`connection lost (${error.message})`, error));
    socket.on('close', () => this.#fail('connection closed by the broker'));
  }

  /**
   * The newest version that both sides speak, up to `versionMax`. Throws ProtocolError when there is
   * none of at least `versionMin`.
   */
  versionOf(
    api: AnyKafkaApi,
    { versionMin = api.minVersion, versionMax = api.maxVersion }: VersionBounds = {},
  ): number {
    const theirs = this.#versions.get(api.key);
    const version = Math.min(versionMax, theirs?.maxVersion ?? -1);
    if (theirs !== undefined && version >= Math.max(versionMin, theirs.minVersion)) return version;
    const found = theirs
      ? `speaks ${theirs.minVersion} to ${theirs.maxVersion}`
      : 'does not have it';
    const needed = `${api.name} version ${versionMin} to ${versionMax} is needed`;
    throw new ProtocolError(`${needed}; the broker at ${this.address} ${found}`);
  }

  /**
   * Sends a request in the newest common version and resolves with the answer, whatever error
   * numbers are in it. `waitMs`: how long the broker may hold it. Rejects with
   * KafkaConnectionError.
   */
  send<RequestInput, Response>(
    api: KafkaApi<any, RequestInput, Response, any>,
    message: RequestInput,
    options: VersionBounds & { readonly waitMs?: number } = {},
  ): Promise<Response> {
    const version = this.versionOf(api, options);
    return this.#request(api, version, message, options.waitMs ?? 0);
  }

  close(): void {
    this.#fail('connection closed');
  }

  #request<RequestInput, Response>(
    api: KafkaApi<any, RequestInput, Response, any>,
    version: number,
    message: RequestInput,
    waitMs: number,
  ): Promise<Response> {
    return new Promise<Response>((resolve, reject) => {
      if (this.#closed !== undefined) return reject(this.#lost(api, this.#closed, false));
      const correlationId = this.#nextCorrelationId();
      const { clientId, clock, requestTimeoutMs } = this.#options;
      const header = { apiVersion: version, correlationId, clientId };
      const chunks = encodeRequest(api, header, message);
      const timeoutMs = requestTimeoutMs + waitMs;
      const onTimeout = (): void => this.#fail(`no answer to ${api.name} in ${timeoutMs} ms`);
      const timer = clock.schedule(timeoutMs, onTimeout);
      const settle = resolve as (response: unknown) => void;
      this.#pending.push({ api, version, correlationId, timer, resolve: settle, reject });
      this.#write(chunks);
    });
  }

  #nextCorrelationId(): number {
    this.#correlationId = (this.#correlationId + 1) & 0x7fff_ffff;
    return this.#correlationId;
  }

  #write(chunks: readonly Buffer[]): void {
    this.#socket.cork();
    for (const chunk of chunks) this.#socket.write(chunk);
    this.#socket.uncork();
  }

  #receive(frames: () => readonly Buffer[]): void {
    try {
      for (const frame of frames()) this.#answer(frame);
    } catch (error) {
      this.#fail(messageOf(error), error);
    }
  }

  #answer(frame: Buffer): void {
    const request = this.#pending[0];
    if (request === undefined) throw new ProtocolError('an answer that nobody asked for');
    const reader = new MessageReader(frame);
    const correlationId = readResponseHeader(reader, request.api, request.version);
    if (correlationId !== request.correlationId)
      throw new ProtocolError(`answer ${correlationId} to request ${request.correlationId}`);
    const response = request.api.readResponse(reader, request.version);
    this.#pending.shift();
    request.timer.cancel();
    request.resolve(response);
  }

  #fail(reason: string, cause?: unknown): void {
    if (this.#closed !== undefined) return;
    this.#closed = new Error(reason, { cause });
    this.#socket.destroy();
    this.#options.onClose?.();
    for (const { api, timer, reject } of this.#pending.splice(0)) {
      timer.cancel();
      reject(this.#lost(api, this.#closed, true));
    }
  }

  #lost(api: AnyKafkaApi, cause: Error, wasSent: boolean): KafkaConnectionError {
    const message = `${api.name} to the Kafka broker at ${this.address}: ${cause.message}`;
    return new KafkaConnectionError(message, { wasSent, cause });
  }
}

/** What stands between a socket, which is there before its connection, and the connection. */
class Receiving {
  readonly #frames = new FrameReceiver(frameBytesMax);
  /** Takes the frames; getting them throws where the bytes are none. */
  onFrames: (frames: () => readonly Buffer[]) => void = () => {};

  /** For a socket in the clear: its bytes go where they belong at once. */
  readonly onread = {
    buffer: (): Buffer => this.#frames.room(),
    callback: (bytes: number): boolean => {
      this.onFrames(() => this.#frames.received(bytes));
      return true;
    },
  };

  push(chunk: Buffer): void {
    this.onFrames(() => this.#frames.push(chunk));
  }
}

/** `receiving`: absent where what comes is deciphered first. */
function openSocket(options: ConnectionOptions, receiving: Receiving | undefined): Promise<Socket> {
  const { host, port, clock, connectTimeoutMs } = options;
  return new Promise((resolve, reject) => {
    const onread = receiving && { onread: receiving.onread };
    const socket = connect({ host, port, noDelay: true, ...onread });
    const refuse = (reason: string, cause?: unknown): void => {
      timer.cancel();
      socket.destroy();
      const message = `cannot connect to the Kafka broker at ${host}:${port}: ${reason}`;
      reject(new KafkaConnectionError(message, { wasSent: false, cause }));
    };
    const onError = (error: Error): void => refuse(messageOf(error), error);
    const timer = clock.schedule(connectTimeoutMs, () =>
      refuse(`no answer in ${connectTimeoutMs} ms`),
    );
    socket.once('error', onError);
    socket.once('connect', () => {
      timer.cancel();
      socket.off('error', onError);
      resolve(socket);
    });
  });
}
