/*
 * Hot path. The place of a request's reply: among those of its connection, which leave in the order of
 * their requests, and in the memory of all.
 */
import type { BufferPool } from '../../util/buffer-pool.js';
import type { Deferred } from '../../util/deferred.js';

/** The reply's bytes, its length prefix included; undefined: none is sent. */
export type Reply = readonly Uint8Array[] | undefined;

/** Where a request's reply is to stand: among those of its connection, and in the memory of all. */
export interface ReplyPlace {
  /**
   * Resolves when all earlier replies of the connection are out of memory: what a request waits for
   * whose own reply may be large. A peer that does not read holds one such reply, and no more.
   */
  turn(): Promise<void>;
  /** How large the reply should be, in view of what waits for all clients. */
  readonly roomBytes: number;
  /** Counts bytes that are going to be in the reply; negative: they are not. */
  hold(bytes: number): void;
  /** Memory for bytes of the reply; not to be looked at when the reply has left, or after `drop`. */
  allocate(bytes: number): Buffer;
  /** What was allocated is not in the reply, and nobody is at work with it. */
  drop(): void;
}

export type SlotState = 'pending' | 'done' | 'failed';

/** The connection that a slot is of. */
export interface ReplyOwner {
  readonly roomBytes: number;
  readonly memory: BufferPool;
  turnOf(slot: ReplySlot): Promise<void>;
  countReply(bytes: number): void;
}

export class ReplySlot implements ReplyPlace {
  state: SlotState = 'pending';
  reply: Reply;
  awaited?: Deferred;
  heldBytes = 0;
  #allocated: Buffer[] = [];
  readonly #owner: ReplyOwner;

  constructor(owner: ReplyOwner) {
    this.#owner = owner;
  }

  turn(): Promise<void> {
    return this.#owner.turnOf(this);
  }

  get roomBytes(): number {
    return this.#owner.roomBytes;
  }

  hold(bytes: number): void {
    this.heldBytes += bytes;
    this.#owner.countReply(bytes);
  }

  get hasAllocated(): boolean {
    return this.#allocated.length > 0;
  }

  allocate(bytes: number): Buffer {
    const buffer = this.#owner.memory.take(bytes);
    this.#allocated.push(buffer);
    return buffer;
  }

  /** Also called when the reply has left the process. */
  drop(): void {
    for (const buffer of this.#allocated) this.#owner.memory.give(buffer);
    this.#allocated = [];
  }
}
