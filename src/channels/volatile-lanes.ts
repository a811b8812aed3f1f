/*
 * Hot path. The lanes of a channel whose numbers begin anew with the process, and the leases on them:
 * nothing of them is stored.
 */
import { noEvents } from '../core/batch.js';
import type { CommitRecord, LaneState, Lease } from '../core/contracts.js';
import type { NumberRange } from '../core/interval-set.js';
import type { LaneDoubts } from './lane-doubts.js';
import type { LeasedEvents, LeaseQueue } from './lease-queue.js';

export interface VolatileLanesParts {
  readonly queue: LeaseQueue;
  readonly doubts: LaneDoubts;
  /** Committed: the channel lets go of them. */
  readonly delivered: (ranges: readonly NumberRange[], bodyBytes: number) => void;
  /** Whether a lease that is rolled back is still one; absent: always. */
  readonly isOpen?: (ranges: readonly NumberRange[]) => boolean;
}

export class VolatileLanes {
  readonly #parts: VolatileLanesParts;
  /** By lane: the sink's name and its last commit record. */
  readonly #lanes: { readonly sinkName: string; commitRecord: CommitRecord | undefined }[] = [];

  constructor(parts: VolatileLanesParts) {
    this.#parts = parts;
  }

  /** See `Channel.lane`. */
  stateOf(sinkName: string): LaneState {
    let lane = this.#lanes.findIndex((known) => known.sinkName === sinkName);
    if (lane < 0) lane = this.#lanes.push({ sinkName, commitRecord: undefined }) - 1;
    return { lane, commitRecord: this.#lanes[lane]!.commitRecord, clean: true };
  }

  leaseOf(lane: number, { batch, ranges }: LeasedEvents): Lease {
    const { queue, doubts, delivered, isOpen } = this.#parts;
    const { bodyBytes } = batch;
    const lease = {
      batch,
      ranges,
      commit: async (record?: CommitRecord) => {
        if (record !== undefined) this.#lanes[lane]!.commitRecord = record;
        delivered(ranges, bodyBytes);
      },
      rollback: (outcome?: 'refused' | 'unknown') => {
        if (isOpen?.(ranges) === false) return;
        if (outcome === 'unknown') doubts.hold(lane, ranges);
        else queue.giveBack(ranges);
      },
      forgetEvents: () => {
        lease.batch = noEvents;
      },
    };
    return lease;
  }
}
