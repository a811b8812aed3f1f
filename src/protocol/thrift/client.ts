import type { Duplex } from 'node:stream';
import type { Timer } from '../../core/clock.js';
import { ProtocolError } from '../../core/errors.js';
import { FrameSplitter } from '../frame-splitter.js';
import { tcp, type Target } from '../network.js';
import { secureClient } from '../tls/handshake.js';
import type { TlsClient } from '../tls/settings.js';
import { Transport } from '../transport.js';
import { frameBytesMax } from './limits.js';
import { decodeAnswer, type Exception } from './messages.js';
import type { ThriftProtocol } from './protocol.js';

/** `signal` gives up connecting; a call goes on to its end. */
export interface ThriftClientOptions extends Target {
  readonly protocol: ThriftProtocol;
  readonly requestTimeoutMs: number;
  readonly tls?: TlsClient | undefined;
}

interface Waiting {
  readonly resolve: (answer: Buffer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: Timer;
}

/**
 * One connection to a Thrift source, one call at a time. A call rejects when the connection ends or
 * the time is up: its outcome is then unknown, and the connection is closed.
 */
export class ThriftClient {
  readonly #options: ThriftClientOptions;
  readonly #transport: Transport;
  readonly #frames = new FrameSplitter(frameBytesMax, 'Thrift');
  #waiting: Waiting | undefined;
  #sequence = 0;

  private constructor(connection: Duplex, options: ThriftClientOptions) {
    this.#options = options;
    this.#transport = new Transport(connection, {
      received: (chunk) => this.#received(chunk),
      closed: (reason) => this.#fail(reason ?? new Error('the peer closed the connection')),
    });
  }

  /** Rejects with the system's error, with that of TLS, or when the connect time-out has passed. */
  static async connect(options: ThriftClientOptions): Promise<ThriftClient> {
    const { host, connectTimeoutMs: timeoutMs, clock, signal, tls } = options;
    const connection = await tcp.connect(options);
    const limit = { timeoutMs, clock, signal };
    const layered =
      tls === undefined ? connection : await secureClient(connection, host, tls, limit);
    return new ThriftClient(layered, options);
  }

  get isOpen(): boolean {
    return this.#transport.isOpen;
  }

  /** `encode` makes the call's frame. Resolves with the status, or what the call failed with. */
  async call(
    encode: (protocol: ThriftProtocol, sequence: number) => Buffer,
  ): Promise<number | Exception> {
    if (this.#waiting !== undefined) throw new Error('a call is under way');
    const { protocol } = this.#options;
    this.#sequence = (this.#sequence + 1) | 0;
    const frame = encode(protocol, this.#sequence);
    try {
      const { sequence, result } = decodeAnswer(protocol, await this.#exchange(frame));
      if (sequence === this.#sequence) return result;
      throw new ProtocolError(`answer to call ${sequence}, but ${this.#sequence} was asked`);
    } catch (error) {
      this.destroy();
      throw error;
    }
  }

  close(): void {
    this.#transport.end();
  }

  /** Closes without sending what is under way. */
  destroy(): void {
    this.#transport.destroy();
  }

  #exchange(frame: Buffer): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      if (!this.isOpen) return reject(new Error('the connection is closed'));
      const { clock, requestTimeoutMs } = this.#options;
      const timer = clock.schedule(requestTimeoutMs, () =>
        this.#fail(new Error(`no answer within ${requestTimeoutMs} ms`)),
      );
      this.#waiting = { resolve, reject, timer };
      this.#transport.send(frame);
    });
  }

  #received(chunk: Buffer): void {
    for (const message of this.#frames.push(chunk)) {
      const waiting = this.#waiting;
      if (waiting === undefined) throw new ProtocolError('an answer that was not asked for');
      this.#waiting = undefined;
      waiting.timer.cancel();
      waiting.resolve(message);
    }
  }

  #fail(error: Error): void {
    this.#waiting?.timer.cancel();
    this.#waiting?.reject(error);
    this.#waiting = undefined;
  }
}
