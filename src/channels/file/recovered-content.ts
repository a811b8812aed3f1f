import type { NumberRange } from '../../core/interval-set.js';
import { hourOf } from '../../core/provenance.js';
import { OriginLedger } from '../origin-ledger.js';
import { decodeStored } from './channel-batch.js';

/** What the log's recovery shows of a channel, batch by batch in order. */
export class RecoveredContent {
  ledger = new OriginLedger();
  lanes: readonly string[] = [];
  /** Numbers that hold no event: control batches, and what lies between two batches. */
  readonly voids: NumberRange[] = [];
  readonly batches: { readonly from: number; readonly to: number; readonly bytes: number }[] = [];
  /** Of the first batch; undefined: there is none. */
  start: number | undefined;
  /** Behind the last batch. */
  end: number | undefined;

  /**
   * Takes one intact batch in. The newest opening batch replaces what the ones before it had said.
   */
  add(bytes: Buffer): void {
    const { from, to, note, content } = decodeStored(bytes, 0);
    if (this.end !== undefined && from > this.end) this.voids.push({ from: this.end, to: from });
    this.start ??= from;
    this.end = to;
    if (content.kind === 'opening') {
      this.ledger = OriginLedger.restore(content.opening.ledger);
      this.lanes = content.opening.lanes;
    }
    this.ledger.apply(note.provenance, hourOf(note.putTimeMs));
    if (content.kind === 'events') this.batches.push({ from, to, bytes: bytes.length });
    else this.voids.push({ from, to });
  }
}
