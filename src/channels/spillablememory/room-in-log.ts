import type { Reservation } from '../../core/contracts.js';

/** Of a batch that memory cannot take. */
export class RoomInLog implements Reservation {
  readonly inLog: Reservation;

  constructor(inLog: Reservation) {
    this.inLog = inLog;
  }

  get events(): number {
    return this.inLog.events;
  }

  get bytes(): number {
    return this.inLog.bytes;
  }

  release(): void {
    this.inLog.release();
  }
}
