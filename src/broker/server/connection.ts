/*
 * Hot path. One client connection.
 *
 *   socket ─▶ frames ─▶ waiting ─▶ handler (several at a time) ─▶ slots ─▶ socket
 *
 * Requests are handled as they come, so that produce requests of one client share a group commit;
 * every request takes a slot when it is begun, and replies leave in the order of the slots, as every
 * Kafka client expects. A request without a reply (acks=0) has a slot that writes nothing.
 * A request that cannot be read or handled closes the connection once the replies before it are out:
 * what Apache Kafka does, too.
 *
 * Nothing is begun or read while too much is in flight, the peer does not take its replies, or the
 * memory that all connections share is spent; and a large frame is read when there is room for it
 * (resources.ts). Nothing is dropped for it.
 */
import { setMaxListeners } from 'node:events';
import type { Socket } from 'node:net';
import { messageOf, ProtocolError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { FrameSplitter } from '../../protocol/frame-splitter.js';
import type { BufferPool } from '../../util/buffer-pool.js';
import { Deferred } from '../../util/deferred.js';
import {
  ReplySlot,
  type Reply,
  type ReplyOwner,
  type ReplyPlace,
  type SlotState,
} from './reply-slot.js';
import type { ServerResources } from './resources.js';

/** Rejects where the connection is to be closed. */
export type RequestHandler = (frame: Buffer, peer: Peer, place: ReplyPlace) => Promise<Reply>;

export interface Peer {
  readonly host: string;
  /** Aborted when the connection is gone or about to be closed: parked requests end. */
  readonly signal: AbortSignal;
  /** The client has said who it is: it may send large frames from now on. */
  trust(): void;
  /** Takes nothing more, sends the replies that are due and closes. */
  end(): void;
}

export interface ConnectionLimits {
  readonly frameBytesMax: number;
  /** Of a client that has not said who it is. */
  readonly strangerFrameBytesMax: number;
  readonly requestsInFlightMax: number;
  readonly requestBytesInFlightMax: number;
}

export interface ConnectionOptions {
  readonly handler: RequestHandler;
  readonly limits: ConnectionLimits;
  readonly resources: ServerResources;
  readonly logger: Logger;
  /** The client has to say who it is (Peer.trust). */
  readonly isStranger?: boolean | undefined;
}

const produceKey = 0;
/** Frames up to this size need no room of their own: as much as a socket is read at a time. */
const smallFrameBytes = 65_536;
/** A fetch may take so much of what is left: a few that are not read leave room for the others. */
const replyShare = 1 / 4;

export class Connection implements ReplyOwner {
  readonly #socket: Socket;
  readonly #options: ConnectionOptions;
  readonly #reader: FrameSplitter;
  readonly #waiting: Buffer[] = [];
  readonly #slots: ReplySlot[] = [];
  readonly #gone = new AbortController();
  readonly #peer: Peer;
  /** Of frames that have come and are still needed. */
  #requestBytes = 0;
  /** Of the frame that is coming: counted before it is there. */
  #admittedBytes = 0;
  /** Of replies that wait for their turn. */
  #slotBytes = 0;
  /** With those that the peer has not taken. */
  #unsentBytes = 0;
  #bytesMoved = 0;
  #finishing = false;

  constructor(socket: Socket, options: ConnectionOptions) {
    const { limits, logger, isStranger = false } = options;
    const { frameBytesMax, strangerFrameBytesMax } = limits;
    this.#socket = socket;
    this.#options = options;
    this.#reader = new FrameSplitter(isStranger ? strangerFrameBytesMax : frameBytesMax);
    this.#peer = {
      host: socket.remoteAddress ?? 'unknown',
      signal: this.#gone.signal,
      trust: () => (this.#reader.frameBytesMax = frameBytesMax),
      end: () => this.finish(),
    };
    setMaxListeners(limits.requestsInFlightMax, this.#gone.signal);
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('drain', () => this.#proceed());
    socket.on('error', (error) => logger.debug({ error: error.message }, 'connection failed'));
    socket.on('close', () => this.#release());
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

  /** A large frame has begun to come, and others wait for its room. */
  get holdsRoom(): boolean {
    return this.#admittedBytes > 0 && this.#options.resources.requests.hasWaiting;
  }

  /** Takes no further request, ends what is parked, sends the replies that are due and closes. */
  finish(): void {
    this.#finishing = true;
    this.#waiting.length = 0;
    this.#gone.abort();
    // Read on, and drop what comes: a paused socket would not see the peer's end.
    this.#socket.resume();
    if (this.#slots.length === 0) this.#socket.end();
  }

  close(): void {
    this.#socket.destroy();
  }

  // --- Requests ------------------------------------------------------------------------------

  #receive(chunk: Buffer): void {
    this.#bytesMoved += chunk.length;
    if (this.#finishing) return;
    try {
      for (const frame of this.#reader.push(chunk)) {
        this.#countRequest(frame.length - this.#admittedBytes);
        this.#admittedBytes = 0;
        this.#waiting.push(frame);
      }
    } catch (error) {
      this.#refuse(error);
    }
    this.#proceed();
  }

  /** What is in work is still answered. */
  #refuse(error: unknown): void {
    this.#waiting.length = 0;
    this.#options.logger.debug({ peer: this.#peer.host }, messageOf(error));
    this.#slots.push(new ReplySlot(this));
    this.#slots.at(-1)!.state = 'failed';
    this.#finishing = true;
    this.#socket.pause();
    this.#flush();
  }

  #begin(frame: Buffer): void {
    const slot = new ReplySlot(this);
    this.#slots.push(slot);
    // Of all requests only a Produce uses its frame when it has been read: its batches lie there.
    const isKept = frame.length > 1 && frame.readInt16BE(0) === produceKey;
    const handled = this.#options.handler(frame, this.#peer, slot);
    if (!isKept) this.#countRequest(-frame.length);
    const release = (): void => {
      if (isKept) this.#countRequest(-frame.length);
    };
    handled.then(
      (reply) => {
        release();
        this.#settle(slot, 'done', reply);
      },
      (error: unknown) => {
        release();
        const level = error instanceof ProtocolError ? 'debug' : 'error';
        this.#options.logger[level]({ peer: this.#peer.host }, `closing: ${messageOf(error)}`);
        this.#settle(slot, 'failed', undefined);
      },
    );
  }

  #hasRoom(): boolean {
    const { limits, resources } = this.#options;
    const inFlight = this.#slots.length;
    const isBusy = inFlight > 0 || this.#unsentBytes > 0;
    return (
      inFlight < limits.requestsInFlightMax &&
      (inFlight === 0 || this.#requestBytes < limits.requestBytesInFlightMax) &&
      !this.#socket.writableNeedDrain &&
      !(isBusy && (resources.requests.isSpent || resources.replies.isSpent))
    );
  }

  /** Whether the frame that is coming may be read on; it is asked for again when there is room. */
  #isAdmitted(): boolean {
    const bytes = this.#reader.begunFrameBytes;
    if (bytes <= smallFrameBytes || this.#admittedBytes > 0) return true;
    const { requests } = this.#options.resources;
    if (requests.heldBytes > 0 && bytes > requests.freeBytes) {
      requests.whenFree(this.#proceed);
      return false;
    }
    this.#countRequest(bytes);
    this.#admittedBytes = bytes;
    return true;
  }

  #countRequest(bytes: number): void {
    if (this.#socket.destroyed) return;
    this.#requestBytes += bytes;
    this.#options.resources.requests.hold(bytes);
  }

  // --- Replies -------------------------------------------------------------------------------

  /** How much a reply may have of what is left. */
  get roomBytes(): number {
    const { freeBytes } = this.#options.resources.replies;
    return Math.max(0, Math.floor(freeBytes * replyShare));
  }

  get memory(): BufferPool {
    return this.#options.resources.memory;
  }

  turnOf(slot: ReplySlot): Promise<void> {
    slot.awaited ??= new Deferred();
    this.#proceed();
    return slot.awaited.promise;
  }

  countReply(bytes: number): void {
    this.#slotBytes += bytes;
    this.#countUnsent();
  }

  #settle(slot: ReplySlot, state: SlotState, reply: Reply): void {
    slot.state = state;
    slot.reply = reply;
    const bytes = reply?.reduce((sum, part) => sum + part.length, 0) ?? 0;
    slot.hold(bytes - slot.heldBytes);
    this.#flush();
  }

  #flush(): void {
    const socket = this.#socket;
    if (socket.destroyed) return;
    this.#corkForThisTurn();
    while (this.#slots.length > 0 && this.#slots[0]!.state !== 'pending') {
      const slot = this.#slots.shift()!;
      this.#slotBytes -= slot.heldBytes;
      if (slot.state === 'failed') return socket.destroySoon();
      this.#send(slot);
    }
    if (this.#finishing && this.#slots.length === 0) socket.end();
    else this.#proceed();
  }

  #send(slot: ReplySlot): void {
    const socket = this.#socket;
    const { reply = [] } = slot;
    const last = slot.hasAllocated ? reply.length - 1 : -1;
    reply.forEach((part, index) => {
      if (index < last || last < 0) socket.write(part);
      // Of a write that failed nobody knows what the kernel is still reading.
      else
        socket.write(part, (error) => {
          if (!error) slot.drop();
        });
    });
  }

  /** One fdatasync makes many replies ready: they leave in one system call. */
  #corkForThisTurn(): void {
    if (this.#socket.writableCorked > 0) return;
    this.#socket.cork();
    process.nextTick(() => this.#socket.uncork());
  }

  /** What has left the process is counted no more; a few bytes on their way do not count. */
  #countUnsent(): void {
    const { destroyed, writableNeedDrain, writableLength } = this.#socket;
    if (destroyed) return;
    const bytes = this.#slotBytes + (writableNeedDrain ? writableLength : 0);
    this.#options.resources.replies.hold(bytes - this.#unsentBytes);
    this.#unsentBytes = bytes;
  }

  // --- Both ----------------------------------------------------------------------------------

  /** Called when something has come, been answered or left: begins and reads what there is room for. */
  readonly #proceed = (): void => {
    const socket = this.#socket;
    if (socket.destroyed) return;
    this.#countUnsent();
    if (!socket.writableNeedDrain || this.#gone.signal.aborted) this.#slots[0]?.awaited?.resolve();
    while (this.#waiting.length > 0 && this.#hasRoom()) this.#begin(this.#waiting.shift()!);
    if (this.#finishing) return;
    const readsOn = this.#waiting.length === 0 && this.#hasRoom() && this.#isAdmitted();
    if (!readsOn) socket.pause();
    else if (socket.isPaused()) socket.resume();
  };

  #release(): void {
    const { requests, replies } = this.#options.resources;
    requests.forget(this.#proceed);
    requests.hold(-this.#requestBytes);
    replies.hold(-this.#unsentBytes);
    this.#requestBytes = 0;
    this.#unsentBytes = 0;
    this.#waiting.length = 0;
    this.#gone.abort();
    for (const { awaited } of this.#slots) awaited?.resolve();
  }
}
