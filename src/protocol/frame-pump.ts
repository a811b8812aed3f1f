/*
 * What a connection's peer asks is carried out: begun in the order of the frames, several at a time.
 *
 *   received ▸ | queue | prepared | in flight … |   both limited, alone and with the server's other
 *                                                    connections (held-bytes.ts); while too much is
 *                                                    held, or answers lie unread, nothing is read
 */
import type { HeldBytes } from './held-bytes.js';
import type { Transport } from './transport.js';

/** Begins what a frame asks; resolves when that is done and answered. Never rejects. */
export type CarryOut = () => Promise<void>;

export interface FramePumpOptions<Frame> {
  /** Of all connections of the server. */
  readonly held: HeldBytes;
  bytesOf(frame: Frame): number;
  /** One at a time, in order. Throws for a frame after which the connection is unusable. */
  prepare(frame: Frame): CarryOut | Promise<CarryOut>;
}

/** Of a connection: their bytes and answers are held in memory. */
const maxInFlight = 32;
/** Frames that wait for it; of empty ones a megabyte would hold thousands. */
const maxWaiting = 256;
/** Above this, counting what has been received and is not answered, the connection is not read. */
const pausedBytes = 32 * 1024 * 1024;
const frameOverheadBytes = 256;

export class FramePump<Frame> {
  readonly #transport: Transport;
  readonly #options: FramePumpOptions<Frame>;
  readonly #inFlight = new Set<Promise<void>>();
  #queue: Frame[] = [];
  #heldBytes = 0;
  #begunBytes = 0;
  #isPumping = false;
  #isStopping = false;

  constructor(transport: Transport, options: FramePumpOptions<Frame>) {
    this.#transport = transport;
    this.#options = options;
  }

  /** `begunBytes`: what has come of a frame that is not whole. Throws ProtocolError when it is too much. */
  push(frames: readonly Frame[], begunBytes: number): void {
    if (this.#isStopping) return;
    for (const frame of frames) {
      this.#queue.push(frame);
      this.#hold(frame, 1);
    }
    const moreBytes = begunBytes - this.#begunBytes;
    this.#begunBytes = begunBytes;
    this.#options.held.addBegun(moreBytes);
    this.readOrWait();
    if (!this.#isPumping) void this.#pump();
  }

  /** The connection is closed: drops what has not been begun. */
  clear(): void {
    const { held } = this.#options;
    this.#isStopping = true;
    for (const frame of this.#queue.splice(0)) this.#hold(frame, -1);
    held.addBegun(-this.#begunBytes);
    this.#begunBytes = 0;
    held.forget(this.readOrWait);
  }

  /** Reads on only while there is room for what comes, and for the answers. */
  readonly readOrWait = (): void => {
    const { held } = this.#options;
    if (this.#isStopping) return;
    if (held.isFull) held.whenRoom(this.readOrWait);
    const hasEnough = this.#heldBytes > pausedBytes || this.#queue.length > maxWaiting;
    if (hasEnough || held.isFull || this.#transport.isCongested) this.#transport.pause();
    else this.#transport.resume();
  };

  /** Resolves when nothing is being carried out. */
  async settled(): Promise<void> {
    while (this.#inFlight.size > 0) await Promise.all(this.#inFlight);
  }

  /** Closes at once; resolves when what has been begun is done. */
  async fence(): Promise<void> {
    this.#transport.destroy();
    this.#isStopping = true;
    await this.settled();
  }

  /** Begins nothing more, answers what is under way, and closes. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#transport.pause();
    await this.settled();
    this.#transport.end();
    // What still arrives is dropped; the peer's end of the connection must be seen.
    this.#transport.resume();
  }

  async #pump(): Promise<void> {
    this.#isPumping = true;
    try {
      for (let frame = this.#next(); frame !== undefined; frame = this.#next()) {
        const carryOut = await this.#prepared(frame);
        if (carryOut === undefined) return;
        this.#begin(frame, carryOut);
      }
    } catch (error) {
      // Without a readable head there is no telling what was asked.
      this.#transport.destroy(error as Error);
    } finally {
      this.#isPumping = false;
    }
  }

  /** Resolves with undefined when nothing more is begun. */
  async #prepared(frame: Frame): Promise<CarryOut | undefined> {
    let carryOut: CarryOut | undefined;
    try {
      if (this.#inFlight.size >= maxInFlight) await Promise.race(this.#inFlight);
      const prepared = await this.#options.prepare(frame);
      if (!this.#isStopping) carryOut = prepared;
      return carryOut;
    } finally {
      if (carryOut === undefined) this.#hold(frame, -1);
    }
  }

  #next(): Frame | undefined {
    return this.#isStopping ? undefined : this.#queue.shift();
  }

  #begin(frame: Frame, carryOut: CarryOut): void {
    const running = carryOut().finally(() => {
      this.#inFlight.delete(running);
      this.#hold(frame, -1);
      this.readOrWait();
    });
    this.#inFlight.add(running);
  }

  #hold(frame: Frame, sign: 1 | -1): void {
    const bytes = sign * (this.#options.bytesOf(frame) + frameOverheadBytes);
    this.#heldBytes += bytes;
    this.#options.held.addWhole(bytes);
  }
}
