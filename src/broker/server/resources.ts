/*
 * What the connections of all listeners share: a limit for each is not enough with thousands of them.
 *
 *   requests   frames that are needed, the large ones from their first byte on: above the limit they
 *              wait, unread (Kafka's queued.max.request.bytes)
 *   replies    what clients have not taken: above the limit a busy client gets nothing more to do
 *   addresses  connections of each, and of all
 *   memory     what fetches read into, used again: made anew it costs as much CPU as all the rest
 */
import { BufferPool } from '../../util/buffer-pool.js';
import { ByteBudget } from '../../util/byte-budget.js';

/** Some consumers' reads of 1 MiB, the `max.partition.fetch.bytes` of Kafka's clients. */
const keptBytes = 12 << 20;

export interface ResourceLimits {
  /** At least one frame is always read, however large. */
  readonly allRequestBytesMax: number;
  readonly allReplyBytesMax: number;
  readonly connectionsMax: number;
  readonly connectionsPerAddressMax: number;
}

export class ServerResources {
  readonly requests: ByteBudget;
  readonly replies: ByteBudget;
  readonly memory = new BufferPool(keptBytes);
  readonly #limits: ResourceLimits;
  readonly #byAddress = new Map<string, number>();
  #connections = 0;

  constructor(limits: ResourceLimits) {
    this.#limits = limits;
    this.requests = new ByteBudget(limits.allRequestBytesMax);
    this.replies = new ByteBudget(limits.allReplyBytesMax);
  }

  get connections(): number {
    return this.#connections;
  }

  /** Counts a connection; false, and nothing counted, where there are too many. */
  admit(address: string): boolean {
    const ofAddress = this.#byAddress.get(address) ?? 0;
    const { connectionsMax, connectionsPerAddressMax } = this.#limits;
    if (this.#connections >= connectionsMax || ofAddress >= connectionsPerAddressMax) return false;
    this.#connections++;
    this.#byAddress.set(address, ofAddress + 1);
    return true;
  }

  leave(address: string): void {
    this.#connections--;
    const left = this.#byAddress.get(address)! - 1;
    if (left > 0) this.#byAddress.set(address, left);
    else this.#byAddress.delete(address);
  }
}
