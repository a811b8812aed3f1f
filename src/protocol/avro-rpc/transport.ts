/*
 * A connection's bytes, compressed or not. With deflate each direction is one zlib stream for the
 * life of the connection, sync-flushed after every frame, so that a frame can be read when it
 * arrives.
 */
import type { Duplex, Readable } from 'node:stream';
import { constants, createDeflate, createInflate } from 'node:zlib';
import type { Deflate } from 'node:zlib';
import { ProtocolError } from '../../core/errors.js';

export interface TransportHandler {
  /** May throw: the connection is then closed with that error. */
  received(chunk: Buffer): void;
  /** Called once. `reason` is undefined when either end closed without a fault. */
  closed(reason: Error | undefined): void;
}

export class Transport {
  readonly #connection: Duplex;
  readonly #incoming: Readable;
  readonly #deflate: Deflate | undefined;
  #reason: Error | undefined;

  /** `compressionLevel` undefined: plain. */
  constructor(connection: Duplex, compressionLevel: number | undefined, handler: TransportHandler) {
    this.#connection = connection;
    const fail = (error: Error): void => this.destroy(error);
    if (compressionLevel === undefined) this.#incoming = connection;
    else {
      const inflate = createInflate();
      inflate.on('error', (error) => fail(notCompressed(error)));
      this.#incoming = connection.pipe(inflate);
      this.#deflate = createDeflate({ level: compressionLevel });
      this.#deflate.on('error', fail);
      this.#deflate.pipe(connection);
    }
    this.#incoming.on('data', (chunk: Buffer) => {
      try {
        handler.received(chunk);
      } catch (error) {
        fail(error as Error);
      }
    });
    connection.on('error', fail);
    connection.on('close', () => {
      this.#deflate?.destroy();
      handler.closed(this.#reason);
    });
  }

  get isOpen(): boolean {
    return this.#connection.writable;
  }

  send(frame: Buffer): void {
    if (!this.isOpen) return;
    if (this.#deflate === undefined) this.#connection.write(frame);
    else {
      this.#deflate.write(frame);
      this.#deflate.flush(constants.Z_SYNC_FLUSH);
    }
  }

  pause(): void {
    this.#incoming.pause();
  }

  resume(): void {
    this.#incoming.resume();
  }

  /** Sends what is under way, then closes. */
  end(): void {
    (this.#deflate ?? this.#connection).end();
  }

  /** Closes at once; `reason` is what the handler is told. */
  destroy(reason?: Error): void {
    this.#reason ??= reason;
    this.#connection.destroy();
  }
}

function notCompressed(error: Error): ProtocolError {
  return new ProtocolError(
    `the peer does not send a zlib stream (${error.message}), but this end has ` +
      'compression-type = deflate: set it at the peer too, or none here',
    { cause: error },
  );
}
