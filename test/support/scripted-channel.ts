import type { EventBatch } from '#src/core/batch.js';
import type {
  Channel,
  LaneState,
  Lease,
  OriginPosition,
  Reservation,
} from '#src/core/contracts.js';
import { ChannelFullError } from '#src/core/errors.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { Tallies } from '#src/core/tallies.js';

/**
 * A channel whose outcomes a test decides: it can be full, and its puts wait until the test says
 * that they are durable or have failed. What was put is in `batches`.
 */
export class ScriptedChannel implements Channel {
  readonly id = 'f'.repeat(32);
  readonly transactionCapacity = 1_000;
  readonly isBlocked = false;
  readonly batches: EventBatch[] = [];
  readonly stored = new Map<string, OriginPosition>();
  /** Waiting puts, oldest first; empty while `autoCommit`. */
  readonly waiting: { readonly batch: EventBatch; settle(error?: Error): void }[] = [];
  readonly tallies = new Tallies();
  autoCommit = true;
  isFull = false;
  isFailing = false;
  released = 0;
  lowMark = 0;
  endSequence = 0;

  async start(): Promise<void> {}
  async stop(): Promise<void> {}

  async reserve(events: number, bytes: number): Promise<Reservation> {
    if (this.isFull) throw new ChannelFullError('full');
    return { events, bytes, release: () => void this.released++ };
  }

  put(batch: EventBatch): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (error?: Error): void => {
        if (error !== undefined) return reject(error);
        this.#store(batch);
        resolve();
      };
      if (this.autoCommit) settle();
      else this.waiting.push({ batch, settle });
    });
  }

  async take(): Promise<Lease | undefined> {
    return undefined;
  }

  async lane(): Promise<LaneState> {
    return { lane: 0, commitRecord: undefined, clean: true };
  }

  async recover(): Promise<void> {}

  positions(): ReadonlyMap<string, OriginPosition> {
    return this.stored;
  }

  get fill(): Channel['fill'] {
    return { events: 0, bytes: 0, capacityEvents: 1_000 };
  }

  #store(batch: EventBatch): void {
    this.batches.push(batch);
    this.endSequence += batch.size;
    for (const { origin, from, to, configHash } of batch.provenance) {
      const known = this.stored.get(origin)?.known ?? new IntervalSet();
      known.add(from, to);
      this.stored.set(origin, { known, configHash });
    }
  }
}
