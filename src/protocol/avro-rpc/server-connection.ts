import type { Duplex } from 'node:stream';
import { messageOf, ProtocolError } from '../../core/errors.js';
import { Deferred } from '../../util/deferred.js';
import { AvroReader } from './binary.js';
import { decodeCall, encodeError, encodeResult } from './call.js';
import type { Call } from './call.js';
import { encodeFrame, FrameDecoder } from './frame.js';
import type { Frame } from './frame.js';
import { decodeHandshakeRequest, encodeHandshakeResponse } from './handshake.js';
import type { HandshakeRequest, Match, Metadata } from './handshake.js';
import { protocolHashOf } from './protocol.js';
import type { RpcProtocol } from './protocol.js';
import { FramePump, type CarryOut } from '../frame-pump.js';
import type { HeldBytes } from '../held-bytes.js';
import { Transport } from '../transport.js';

export interface ServerHandler {
  /** The handshake's metadata; what it resolves to goes into the answer. */
  greeted(meta: Metadata): Promise<Metadata | undefined>;
  /**
   * Carries a call out: the bytes of its result, or undefined when the message has no such name.
   * Reads its parameters before it waits. Rejects with ProtocolError for parameters that cannot be
   * read.
   */
  called(call: Call): Promise<Uint8Array | undefined>;
  closed(reason: Error | undefined): void;
}

/** Shared by a server's connections. */
export interface ServerConnectionOptions {
  readonly protocol: RpcProtocol;
  /** Hashes of foreign protocols whose text has been seen. */
  readonly knownProtocols: Set<string>;
  readonly held: HeldBytes;
}

const maxKnownProtocols = 64;

/**
 * The server's end of one connection: handshake first, then calls, begun in order and answered when
 * done.
 */
export class ServerConnection {
  /** Resolves when it is closed and no call is being carried out. */
  readonly finished: Promise<void>;
  readonly #transport: Transport;
  readonly #handler: ServerHandler;
  readonly #protocol: RpcProtocol;
  readonly #knownProtocols: Set<string>;
  readonly #decoder = new FrameDecoder();
  readonly #pump: FramePump<Frame>;
  #isGreeted = false;

  constructor(connection: Duplex, options: ServerConnectionOptions, handler: ServerHandler) {
    this.#handler = handler;
    this.#protocol = options.protocol;
    this.#knownProtocols = options.knownProtocols;
    const closed = new Deferred();
    this.finished = closed.promise.then(() => this.settled());
    this.#transport = new Transport(connection, {
      received: (chunk) => this.#pump.push(this.#decoder.push(chunk), this.#decoder.begunBytes),
      drained: () => this.#pump.readOrWait(),
      closed: (reason) => {
        this.#pump.clear();
        closed.resolve();
        handler.closed(reason);
      },
    });
    this.#pump = new FramePump(this.#transport, {
      held: options.held,
      bytesOf: ({ message }) => message.length,
      prepare: (frame) => this.#prepare(frame),
    });
  }

  /** Resolves when no call is being carried out. */
  settled(): Promise<void> {
    return this.#pump.settled();
  }

  /** Drops what has been sent but not begun, waits for what has, and closes. */
  fence(): Promise<void> {
    return this.#pump.fence();
  }

  /** Begins no further call, answers those under way, and closes. */
  stop(): Promise<void> {
    return this.#pump.stop();
  }

  /** Only the handshake makes later calls wait. */
  async #prepare(frame: Frame): Promise<CarryOut> {
    const reader = new AvroReader(frame.message);
    const greeting = this.#isGreeted ? noBytes : await this.#greet(frame, reader);
    if (greeting === undefined) return async () => {};
    const call = decodeCall(reader);
    return async () => {
      const answer = await this.#answer(call);
      this.#transport.send(encodeFrame(frame.serial, [greeting, ...answer]));
    };
  }

  /** The handshake's answer, or undefined when it was all there is to answer. */
  async #greet({ serial }: Frame, reader: AvroReader): Promise<Buffer | undefined> {
    const request = decodeHandshakeRequest(reader);
    const match = this.#match(request);
    const meta = match === 'none' ? undefined : await this.#handler.greeted(request.meta);
    const isBoth = match === 'both';
    const answer = encodeHandshakeResponse({
      match,
      serverProtocol: isBoth ? undefined : this.#protocol.text,
      serverHash: isBoth ? undefined : this.#protocol.hash,
      meta,
    });
    this.#isGreeted = match !== 'none';
    if (this.#isGreeted) return answer;
    this.#transport.send(encodeFrame(serial, [answer]));
    return undefined;
  }

  #match({ clientHash, clientProtocol, serverHash }: HandshakeRequest): Match {
    if (clientProtocol !== undefined) this.#learn(clientProtocol);
    const isKnown =
      clientProtocol !== undefined ||
      clientHash.equals(this.#protocol.hash) ||
      this.#knownProtocols.has(clientHash.toString('hex'));
    if (!isKnown) return 'none';
    return serverHash.equals(this.#protocol.hash) ? 'both' : 'client';
  }

  #learn(text: string): void {
    if (!this.#protocol.isCompatible(text))
      throw new ProtocolError(
        `the client speaks another Avro protocol than ${this.#protocol.name}: check its host and port`,
      );
    if (this.#knownProtocols.size < maxKnownProtocols)
      this.#knownProtocols.add(protocolHashOf(text).toString('hex'));
  }

  async #answer(call: Call): Promise<Uint8Array[]> {
    if (call.message === '') return [];
    try {
      const value = await this.#handler.called(call);
      return value === undefined ? unknownMessage(call.message) : encodeResult(value);
    } catch (error) {
      return encodeError(messageOf(error));
    }
  }
}

const noBytes = Buffer.alloc(0);

/** In the words of Java's responder, which a client may look for. */
function unknownMessage(name: string): Uint8Array[] {
  return encodeError(`org.apache.avro.AvroRuntimeException: No such remote message: ${name}`);
}
