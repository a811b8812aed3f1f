/*
 * Hot path. One client connection.
 *
 *   socket ─▶ frames ─▶ handler (several at a time) ─▶ slots ─▶ socket
 *
 * Requests are handled as they come, so that produce requests of one client share a group commit;
 * every request takes a slot when it arrives, and replies leave in the order of the slots, as every
 * Kafka client expects. A request without a reply (acks=0) has a slot that writes nothing.
 * A request that cannot be read or handled closes the connection once the replies before it are out:
 * what Apache Kafka does, too.
 *
 * Reading pauses while too much is in flight or the peer does not take its replies.
 */
import type { Socket } from 'node:net';
import { messageOf, ProtocolError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { FrameSplitter } from '../../protocol/frame-splitter.js';
import { Deferred } from '../../util/deferred.js';

/** The reply's bytes, its length prefix included; undefined: none is sent. */
export type Reply = readonly Uint8Array[] | undefined;

/** Rejects where the connection is to be closed. */
export type RequestHandler = (frame: Buffer, peer: Peer, turn: Turn) => Promise<Reply>;

export interface Peer {
  readonly host: string;
  /** Aborted when the connection is gone or about to be closed: parked requests end. */
  readonly signal: AbortSignal;
  /** The client has said who it is: it may send large frames from now on. */
  trust(): void;
  /** Takes nothing more, sends the replies that are due and closes. */
  end(): void;
}

/**
 * Resolves when all earlier replies of the connection are out of memory: what a request waits for
 * whose own reply may be large. A peer that does not read holds one such reply, and no more.
 */
export type Turn = () => Promise<void>;

export interface ConnectionLimits {
  readonly frameBytesMax: number;
  /** Of a client that has not said who it is. */
  readonly strangerFrameBytesMax: number;
  readonly requestsInFlightMax: number;
  readonly requestBytesInFlightMax: number;
}

interface Slot {
  readonly requestBytes: number;
  state: 'pending' | 'done' | 'failed';
  reply: Reply;
  turn?: Deferred;
}

export class Connection {
  readonly #socket: Socket;
  readonly #handler: RequestHandler;
  readonly #limits: ConnectionLimits;
  readonly #logger: Logger;
  readonly #reader: FrameSplitter;
  readonly #slots: Slot[] = [];
  readonly #gone = new AbortController();
  readonly #peer: Peer;
  #bytesInFlight = 0;
  #bytesMoved = 0;
  #finishing = false;

  constructor(
    socket: Socket,
    handler: RequestHandler,
    limits: ConnectionLimits,
    logger: Logger,
    isStranger = false,
  ) {
    this.#socket = socket;
    this.#handler = handler;
    this.#limits = limits;
    this.#logger = logger;
    const { frameBytesMax, strangerFrameBytesMax } = limits;
    this.#reader = new FrameSplitter(isStranger ? strangerFrameBytesMax : frameBytesMax);
    this.#peer = {
      host: socket.remoteAddress ?? 'unknown',
      signal: this.#gone.signal,
      trust: () => (this.#reader.frameBytesMax = frameBytesMax),
      end: () => this.finish(),
    };
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('drain', () => this.#proceed());
    socket.on('error', (error) => logger.debug({ error: error.message }, 'connection failed'));
    socket.on('close', () => {
      this.#gone.abort();
      for (const { turn } of this.#slots) turn?.resolve();
    });
  }

  /** Requests that have no reply yet. */
  get requestsInFlight(): number {
    return this.#slots.length;
  }

  /** Grows while anything moves in either direction: what an idle check compares. */
  get bytesMoved(): number {
    return this.#bytesMoved + this.#socket.bytesWritten - this.#socket.writableLength;
  }

  get hasUnsentBytes(): boolean {
    return this.#socket.writableLength > 0;
  }

  /** Takes no further request, ends what is parked, sends the replies that are due and closes. */
  finish(): void {
    this.#finishing = true;
    this.#gone.abort();
    // Read on, and drop what comes: a paused socket would not see the peer's end.
    this.#socket.resume();
    if (this.#slots.length === 0) this.#socket.end();
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#bytesMoved += chunk.length;
    if (this.#finishing) return;
    try {
      for (const frame of this.#reader.push(chunk)) this.#handle(frame);
    } catch (error) {
      this.#slots.push({ requestBytes: 0, state: 'failed', reply: undefined });
      this.#logger.debug({ peer: this.#peer.host }, messageOf(error));
      this.#finishing = true;
      this.#socket.pause();
      this.#flush();
    }
  }

  #handle(frame: Buffer): void {
    const slot: Slot = { requestBytes: frame.length, state: 'pending', reply: undefined };
    this.#slots.push(slot);
    this.#bytesInFlight += frame.length;
    this.#handler(frame, this.#peer, () => this.#turnOf(slot)).then(
      (reply) => this.#settle(slot, 'done', reply),
      (error: unknown) => {
        const level = error instanceof ProtocolError ? 'debug' : 'error';
        this.#logger[level]({ peer: this.#peer.host }, `closing: ${messageOf(error)}`);
        this.#settle(slot, 'failed', undefined);
      },
    );
    if (!this.#hasRoom()) this.#socket.pause();
  }

  #settle(slot: Slot, state: 'done' | 'failed', reply: Reply): void {
    slot.state = state;
    slot.reply = reply;
    this.#flush();
  }

  #flush(): void {
    const socket = this.#socket;
    if (socket.destroyed) return;
    this.#corkForThisTurn();
    while (this.#slots.length > 0 && this.#slots[0]!.state !== 'pending') {
      const slot = this.#slots.shift()!;
      this.#bytesInFlight -= slot.requestBytes;
      if (slot.state === 'failed') return socket.destroySoon();
      for (const part of slot.reply ?? []) socket.write(part);
    }
    if (this.#finishing && this.#slots.length === 0) socket.end();
    else this.#proceed();
  }

  #hasRoom(): boolean {
    return (
      this.#slots.length < this.#limits.requestsInFlightMax &&
      this.#bytesInFlight < this.#limits.requestBytesInFlightMax &&
      !this.#socket.writableNeedDrain
    );
  }

  /** One fdatasync makes many replies ready: they leave in one system call. */
  #corkForThisTurn(): void {
    if (this.#socket.writableCorked > 0) return;
    this.#socket.cork();
    process.nextTick(() => this.#socket.uncork());
  }

  #turnOf(slot: Slot): Promise<void> {
    slot.turn ??= new Deferred();
    this.#proceed();
    return slot.turn.promise;
  }

  /** Called when replies have left: the next large one may be made, and more be read. */
  #proceed(): void {
    if (!this.#socket.writableNeedDrain || this.#gone.signal.aborted)
      this.#slots[0]?.turn?.resolve();
    if (!this.#finishing && this.#hasRoom() && this.#socket.isPaused()) this.#socket.resume();
  }
}
