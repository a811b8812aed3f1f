/*
 * What a connection's peer asks is carried out: begun in the order of the frames, several at a time.
 *
 *   received ▸ | queue | prepared | in flight … |   both limited; while too much is held, the
 *                                                    connection is not read
 */
import type { Transport } from './transport.js';

/** Begins what a frame asks; resolves when that is done and answered. Never rejects. */
export type CarryOut = () => Promise<void>;

export interface FramePumpOptions<Frame> {
  bytesOf(frame: Frame): number;
  /** One at a time, in order. Throws for a frame after which the connection is unusable. */
  prepare(frame: Frame): CarryOut | Promise<CarryOut>;
}

/** Of a connection: their bytes and answers are held in memory. */
const maxInFlight = 32;
/** Above this, counting what has been received and is not answered, the connection is not read. */
const pausedBytes = 32 * 1024 * 1024;
const frameOverheadBytes = 256;

export class FramePump<Frame> {
  readonly #transport: Transport;
  readonly #options: FramePumpOptions<Frame>;
  readonly #inFlight = new Set<Promise<void>>();
  #queue: Frame[] = [];
  #heldBytes = 0;
  #isPumping = false;
  #isStopping = false;

  constructor(transport: Transport, options: FramePumpOptions<Frame>) {
    this.#transport = transport;
    this.#options = options;
  }

  push(frames: readonly Frame[]): void {
    if (this.#isStopping) return;
    for (const frame of frames) {
      this.#queue.push(frame);
      this.#heldBytes += this.#sizeOf(frame);
    }
    if (this.#heldBytes > pausedBytes) this.#transport.pause();
    if (!this.#isPumping) void this.#pump();
  }

  /** Drops what has not been begun. */
  clear(): void {
    this.#queue = [];
  }

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
        if (this.#inFlight.size >= maxInFlight) await Promise.race(this.#inFlight);
        const carryOut = await this.#options.prepare(frame);
        if (this.#isStopping) return;
        this.#begin(frame, carryOut);
      }
    } catch (error) {
      // Without a readable head there is no telling what was asked.
      this.#transport.destroy(error as Error);
    } finally {
      this.#isPumping = false;
    }
  }

  #next(): Frame | undefined {
    return this.#isStopping ? undefined : this.#queue.shift();
  }

  #begin(frame: Frame, carryOut: CarryOut): void {
    const running = carryOut().finally(() => {
      this.#inFlight.delete(running);
      this.#release(frame);
    });
    this.#inFlight.add(running);
  }

  #release(frame: Frame): void {
    this.#heldBytes -= this.#sizeOf(frame);
    if (this.#heldBytes <= pausedBytes && !this.#isStopping) this.#transport.resume();
  }

  #sizeOf(frame: Frame): number {
    return this.#options.bytesOf(frame) + frameOverheadBytes;
  }
}
