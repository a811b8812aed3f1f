import type { NumberRange } from '../../core/interval-set.js';
import { hourOf } from '../../core/provenance.js';
import { OriginLedger } from '../origin-ledger.js';
import { decodeStored } from './channel-batch.js';

/**
 * What the log's recovery shows of a channel: opening batches, and every batch of the segments that
 * had to be scanned, in the order of the log.
 */
export class RecoveredContent {
  ledger = new OriginLedger();
  lanes: readonly string[] = [];
  /** Numbers that hold no event. */
  readonly voids: NumberRange[] = [];
  /** Those of the last segment. */
  lastVoids: NumberRange[] = [];
  /** Everything below was delivered when the newest batch was written, or earlier. */
  delivered = 0;

  /**
   * Takes one intact batch in. The newest opening batch replaces what the ones before it had said.
   */
  add(bytes: Buffer): void {
    const { from, to, note, content } = decodeStored(bytes, 0);
    this.delivered = Math.max(this.delivered, note.delivered);
    if (content.kind === 'opening') {
      const { ledger, lanes, voids, previousEnd } = content.opening;
      this.ledger = OriginLedger.restore(ledger);
      this.lanes = lanes;
      this.voids.push(...voids);
      this.lastVoids = [{ from: previousEnd, to }];
    } else if (content.kind === 'positions') {
      this.voids.push({ from, to });
      this.lastVoids.push({ from, to });
    }
    this.ledger.apply(note.provenance, hourOf(note.putTimeMs));
  }
}
