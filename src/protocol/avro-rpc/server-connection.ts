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
import { isCompatible, protocolHash, protocolHashOf, protocolText } from './protocol.js';
import { Transport } from './transport.js';

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

export interface ServerConnectionOptions {
  /** Hashes of foreign protocols whose text has been seen: shared by a server's connections. */
  readonly knownProtocols: Set<string>;
}

/** Calls carried out at once, a connection: their bytes and answers are held in memory. */
const maxCallsInFlight = 32;
const maxKnownProtocols = 64;
/** Above this, counting what has been received and is not answered, the socket is not read. */
const pausedBytes = 32 * 1024 * 1024;
const frameOverheadBytes = 256;

/**
 * The server's end of one connection: handshake first, then calls, begun in order and answered when
 * done.
 */
export class ServerConnection {
  /** Resolves when it is closed and no call is being carried out. */
  readonly finished: Promise<void>;
  readonly #transport: Transport;
  readonly #handler: ServerHandler;
  readonly #knownProtocols: Set<string>;
  readonly #decoder = new FrameDecoder();
  readonly #inFlight = new Set<Promise<void>>();
  #queue: Frame[] = [];
  #heldBytes = 0;
  #isGreeted = false;
  #isPumping = false;
  #isStopping = false;

  constructor(connection: Duplex, options: ServerConnectionOptions, handler: ServerHandler) {
    this.#handler = handler;
    this.#knownProtocols = options.knownProtocols;
    const closed = new Deferred();
    this.finished = closed.promise.then(() => this.settled());
    this.#transport = new Transport(connection, {
      received: (chunk) => this.#received(chunk),
      closed: (reason) => {
        this.#queue = [];
        closed.resolve();
        handler.closed(reason);
      },
    });
  }

  /** Resolves when no call is being carried out. */
  async settled(): Promise<void> {
    while (this.#inFlight.size > 0) await Promise.all(this.#inFlight);
  }

  /** Drops what has been sent but not begun, waits for what has, and closes. */
  async fence(): Promise<void> {
    this.#transport.destroy();
    this.#isStopping = true;
    await this.settled();
  }

  /** Begins no further call, answers those under way, and closes. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#transport.pause();
    await this.settled();
    this.#transport.end();
    // What still arrives is dropped; the peer's end of the connection must be seen.
    this.#transport.resume();
  }

  #received(chunk: Buffer): void {
    if (this.#isStopping) return;
    for (const frame of this.#decoder.push(chunk)) {
      this.#queue.push(frame);
      this.#hold(frame);
    }
    if (!this.#isPumping) void this.#pump();
  }

  /** Begins the queued calls in their order; only the handshake makes later ones wait. */
  async #pump(): Promise<void> {
    this.#isPumping = true;
    try {
      for (let frame = this.#queue.shift(); frame !== undefined; frame = this.#queue.shift()) {
        if (this.#isStopping) return;
        if (this.#inFlight.size >= maxCallsInFlight) await Promise.race(this.#inFlight);
        const reader = new AvroReader(frame.message);
        const greeting = this.#isGreeted ? noBytes : await this.#greet(frame, reader);
        if (greeting !== undefined) this.#begin(frame, greeting, reader);
        else this.#release(frame);
      }
    } catch (error) {
      // Without a readable head there is no telling what was asked.
      this.#transport.destroy(error as Error);
    } finally {
      this.#isPumping = false;
    }
  }

  /** The handshake's answer, or undefined when it was all there is to answer. */
  async #greet({ serial }: Frame, reader: AvroReader): Promise<Buffer | undefined> {
    const request = decodeHandshakeRequest(reader);
    const match = this.#match(request);
    const meta = match === 'none' ? undefined : await this.#handler.greeted(request.meta);
    const isBoth = match === 'both';
    const answer = encodeHandshakeResponse({
      match,
      serverProtocol: isBoth ? undefined : protocolText,
      serverHash: isBoth ? undefined : protocolHash,
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
      clientHash.equals(protocolHash) ||
      this.#knownProtocols.has(clientHash.toString('hex'));
    if (!isKnown) return 'none';
    return serverHash.equals(protocolHash) ? 'both' : 'client';
  }

  #learn(text: string): void {
    if (!isCompatible(text))
      throw new ProtocolError(
        'the client speaks another Avro protocol than AvroSourceProtocol: it is not a Flume client',
      );
    if (this.#knownProtocols.size < maxKnownProtocols)
      this.#knownProtocols.add(protocolHashOf(text).toString('hex'));
  }

  #begin(frame: Frame, greeting: Buffer, reader: AvroReader): void {
    const call = decodeCall(reader);
    const running = this.#answer(call)
      .then((answer) => this.#transport.send(encodeFrame(frame.serial, [greeting, ...answer])))
      .finally(() => {
        this.#inFlight.delete(running);
        this.#release(frame);
      });
    this.#inFlight.add(running);
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

  #hold(frame: Frame): void {
    this.#heldBytes += frame.message.length + frameOverheadBytes;
    if (this.#heldBytes > pausedBytes) this.#transport.pause();
  }

  #release(frame: Frame): void {
    this.#heldBytes -= frame.message.length + frameOverheadBytes;
    if (this.#heldBytes <= pausedBytes && !this.#isStopping) this.#transport.resume();
  }
}

const noBytes = Buffer.alloc(0);

/** In the words of Java's responder, which a client may look for. */
function unknownMessage(name: string): Uint8Array[] {
  return encodeError(`org.apache.avro.AvroRuntimeException: No such remote message: ${name}`);
}
