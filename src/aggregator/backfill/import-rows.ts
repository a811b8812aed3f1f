/**
 * Recomputed rows in a checkpoint of the live state: each with the next revision of its window into
 * the results table, and into the outbox for the other outputs.
 */
import type { ResultLayout } from '../../core/status.js';
import type { RevisionLine } from '../checkpoint/revision-line.js';
import type { CheckpointWriter } from '../checkpoint/store.js';
import type { HandedBackfill, HandedRow } from './handover.js';

export interface ImportOptions {
  readonly layout: ResultLayout;
  /** Some output takes emitted rows from the outbox. */
  readonly outbox: boolean;
  readonly revisions: RevisionLine;
  readonly nextOutboxNumber: number;
  readonly timeMs: number;
}

/** The next outbox number afterwards. A backfill that is known already changes nothing. */
export function importRows(
  checkpoint: CheckpointWriter,
  { id, rows }: HandedBackfill,
  options: ImportOptions,
): number {
  const { layout, outbox, revisions, timeMs } = options;
  let number = options.nextOutboxNumber;
  if (checkpoint.backfills().some((receipt) => receipt.id === id)) return number;
  let window: HandedRow | undefined;
  let revision = 0;
  for (const row of rows) {
    const { key, startMs, endMs, values, isGone } = row;
    if (window?.startMs !== startMs || window.endMs !== endMs) {
      window = row;
      revision = revisions.behind(checkpoint.highestRevision(row));
      checkpoint.putWindow(row, { provisional: false });
    }
    if (isGone) checkpoint.removeResult(key);
    else checkpoint.putResult(key, { revision, provisional: false, values });
    const { summedOver } = layout.groupingSets[row.groupingSet]!;
    const sent = { startMs, endMs, revision, values, summedOver };
    if (outbox) checkpoint.appendOutbox(number++, isGone ? { ...sent, deleted: true } : sent);
  }
  checkpoint.putBackfill({ id, rows: rows.length, timeMs });
  return number;
}
