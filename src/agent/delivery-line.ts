/** What a runner knows of one of its sinks: the line on which it delivers out of the channel. */
import type { LaneState, Sink } from '../core/contracts.js';
import type { Counters } from '../core/counters.js';
import { FencedError, messageOf } from '../core/errors.js';
import type { Logger } from '../core/logger.js';

export interface RunnerSink {
  readonly name: string;
  readonly sink: Sink;
  readonly counters: Counters;
  readonly logger: Logger;
}

export type RunnerState = 'starting' | 'running' | 'backing off' | 'stopped' | 'failed';

/** What becomes of one lease; neither promise rejects. */
interface Progress {
  /** The destination has it, and everything that was leased to the line before. */
  readonly delivered: Promise<boolean>;
  readonly stored: Promise<boolean>;
}

const nothingOpen: Progress = { delivered: Promise.resolve(true), stored: Promise.resolve(true) };

export class DeliveryLine {
  readonly member: RunnerSink;
  lane: LaneState | undefined;
  /** Started, and its destination's position is known. */
  isReady = false;
  isStarted = false;
  state: RunnerState = 'starting';
  error: string | undefined;
  failures = 0;
  /** A delivery has failed, and nobody has drawn the consequence yet. */
  hasFailed = false;
  /** The newest lease; settled before any recovery. */
  last = nothingOpen;
  /** `delivered` of the leases that count against the sink's limit, oldest first. */
  readonly open: Promise<boolean>[] = [];
  /** The channel's id that the destination was last asked under. */
  channelId: string | undefined;
  /** The channel keeps events for it whose outcome is unknown. */
  isInDoubt = false;
  /** A recovery beside the group's deliveries. */
  asking: Promise<void> | undefined;

  constructor(member: RunnerSink) {
    this.member = member;
  }

  /** Resolves when the sink takes another delivery; false when one has failed. */
  async hasRoom(): Promise<boolean> {
    while (this.open.length >= (this.member.sink.openDeliveriesMax ?? 1))
      if (!(await this.open.shift())) return false;
    await this.member.sink.ready?.();
    return true;
  }

  /** Resolves when nothing is open. */
  async settle(): Promise<void> {
    await this.last.stored;
    this.last = nothingOpen;
    this.open.length = 0;
  }

  failed(error: unknown): void {
    this.hasFailed = true;
    this.note(error);
  }

  /** A failure, for the status and the log. Fenced: it does not go on. */
  note(error: unknown): void {
    const { logger } = this.member;
    this.error = messageOf(error);
    if (error instanceof FencedError) {
      this.state = 'failed';
      logger.error({}, `Stopped: another writer took over. ${this.error}`);
      return;
    }
    this.failures++;
    this.state = 'backing off';
    const fields = { failures: this.failures };
    if (this.failures === 1 || this.failures % 10 === 0)
      logger.warn(fields, `Delivery failed: ${this.error}`);
    else logger.debug(fields, `Delivery failed: ${this.error}`);
  }
}
