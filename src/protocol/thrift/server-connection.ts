import type { Duplex } from 'node:stream';
import { messageOf, ProtocolError } from '../../core/errors.js';
import { Deferred } from '../../util/deferred.js';
import { FramePump, type CarryOut } from '../frame-pump.js';
import { FrameSplitter } from '../frame-splitter.js';
import type { HeldBytes } from '../held-bytes.js';
import { Transport } from '../transport.js';
import { refuseForeignStart } from './first-bytes.js';
import { frameBytesMax } from './limits.js';
import { encodeException, encodeReply } from './messages.js';
import type { ThriftProtocol } from './protocol.js';
import type { ThriftReader } from './reader.js';
import { ExceptionKind, MessageKind, type MessageHead } from './types.js';

export interface ThriftHandler {
  /**
   * Carries a call out: its status, or undefined when there is no such method. Reads the parameters
   * before it waits. Rejects with ProtocolError for parameters that cannot be read.
   */
  called(method: string, parameters: ThriftReader): Promise<number | undefined>;
  closed(reason: Error | undefined): void;
}

/**
 * The server's end of one connection. Calls are begun in order; the answers come in that order, too:
 * Thrift's clients do not look for one that overtakes.
 */
export class ThriftServerConnection {
  /** Resolves when it is closed and no call is being carried out. */
  readonly finished: Promise<void>;
  readonly #protocol: ThriftProtocol;
  readonly #handler: ThriftHandler;
  readonly #transport: Transport;
  readonly #frames = new FrameSplitter(frameBytesMax, 'Thrift');
  readonly #pump: FramePump<Buffer>;
  #hasBegun = false;
  #answered: Promise<void> = Promise.resolve();

  /** `held`: shared by a server's connections. */
  constructor(
    connection: Duplex,
    { protocol, held }: { readonly protocol: ThriftProtocol; readonly held: HeldBytes },
    handler: ThriftHandler,
  ) {
    this.#protocol = protocol;
    this.#handler = handler;
    const closed = new Deferred();
    this.finished = closed.promise.then(() => this.#pump.settled());
    this.#transport = new Transport(connection, {
      received: (chunk) => this.#received(chunk),
      drained: () => this.#pump.readOrWait(),
      closed: (reason) => {
        this.#pump.clear();
        closed.resolve();
        handler.closed(reason);
      },
    });
    this.#pump = new FramePump(this.#transport, {
      held,
      bytesOf: (message) => message.length,
      prepare: (message) => this.#prepare(message),
    });
  }

  /** Begins no further call, answers those under way, and closes. */
  stop(): Promise<void> {
    return this.#pump.stop();
  }

  #received(chunk: Buffer): void {
    if (!this.#hasBegun) refuseForeignStart(chunk);
    this.#hasBegun = true;
    this.#pump.push(this.#frames.push(chunk), this.#frames.begunBytes);
  }

  /** Throws ProtocolError: without a readable head there is nothing to answer to. */
  #prepare(message: Buffer): CarryOut {
    const { name, firstByte } = this.#protocol;
    // A message of the binary protocol from before there were versions begins with a length.
    const isOldBinary = name === 'binary' && message[0] === 0;
    if (message[0] !== firstByte && !isOldBinary)
      throw new ProtocolError(
        `the peer does not speak Thrift's ${name} protocol (first byte ` +
          `${message[0]!.toString(16)}): is protocol the same at both ends?`,
      );
    const reader = this.#protocol.reader(message);
    const head = reader.message();
    if (head.kind !== MessageKind.call && head.kind !== MessageKind.oneway)
      throw new ProtocolError(`the peer sent a message of kind ${head.kind}, which is no call`);
    return () => {
      const answer = this.#answer(head, reader);
      this.#answered = this.#sendAfter(this.#answered, head, answer);
      return this.#answered;
    };
  }

  async #sendAfter(
    earlier: Promise<void>,
    { kind }: MessageHead,
    answer: Promise<Buffer>,
  ): Promise<void> {
    await earlier;
    const message = await answer;
    if (kind === MessageKind.call) this.#transport.send(framed(message));
  }

  /** Never rejects. */
  async #answer(head: MessageHead, reader: ThriftReader): Promise<Buffer> {
    try {
      const status = await this.#handler.called(head.name, reader);
      if (status !== undefined) return encodeReply(this.#protocol, head, status);
      const text = `Invalid method name: '${head.name}'`;
      return encodeException(this.#protocol, head, { kind: ExceptionKind.unknownMethod, text });
    } catch (error) {
      const kind =
        error instanceof ProtocolError ? ExceptionKind.protocolError : ExceptionKind.internalError;
      return encodeException(this.#protocol, head, { kind, text: messageOf(error) });
    }
  }
}

function framed(message: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(4 + message.length);
  frame.writeUInt32BE(message.length);
  message.copy(frame, 4);
  return frame;
}
