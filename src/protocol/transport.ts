import type { Duplex } from 'node:stream';

export interface TransportHandler {
  /** May throw: the connection is then closed with that error. */
  received(chunk: Buffer): void;
  /** All that was sent is on its way: see `isCongested`. */
  drained?(): void;
  /** Called once. `reason` is undefined when either end closed without a fault. */
  closed(reason: Error | undefined): void;
}

/** A peer that reads so much less than it is sent is not listened to. */
const unsentBytesMax = 1024 * 1024;

/** A connection's bytes, above its layers (TLS, deflate). */
export class Transport {
  readonly #connection: Duplex;
  #reason: Error | undefined;

  constructor(connection: Duplex, handler: TransportHandler) {
    this.#connection = connection;
    const fail = (error: Error): void => this.destroy(error);
    connection.on('data', (chunk: Buffer) => {
      try {
        handler.received(chunk);
      } catch (error) {
        fail(error as Error);
      }
    });
    connection.on('drain', () => handler.drained?.());
    connection.on('error', fail);
    connection.on('close', () => handler.closed(this.#reason));
  }

  get isOpen(): boolean {
    return this.#connection.writable;
  }

  /** The peer does not read what it is sent. Ends with `drained`. */
  get isCongested(): boolean {
    return this.#connection.writableLength > unsentBytesMax;
  }

  /**
   * What is sent in one turn of the event loop leaves in one write. `sent` is called when nobody
   * reads the bytes any more: their memory may be used again.
   */
  send(bytes: Uint8Array, sent?: () => void): void {
    const connection = this.#connection;
    if (!this.isOpen) return;
    if (connection.writableCorked === 0) {
      connection.cork();
      process.nextTick(() => connection.uncork());
    }
    connection.write(bytes, sent);
  }

  pause(): void {
    this.#connection.pause();
  }

  resume(): void {
    this.#connection.resume();
  }

  /** Sends what is under way, then closes. */
  end(): void {
    this.#connection.end();
  }

  /** Closes at once; `reason` is what the handler is told. */
  destroy(reason?: Error): void {
    this.#reason ??= reason;
    this.#connection.destroy();
  }
}
