/*
 * The end of a drain: no file of the sink is in use any more, those of earlier runs included. A cut
 * takes HDFS half a second, and the lease of a writer that died a minute: far longer than the last
 * lines may take.
 *
 * One exception: a CREATE of a process that was killed may still be on its way, and make a file that
 * is not there yet. What was removed is looked for once more (removal.ts), but not for ten minutes:
 * what a frozen datanode makes later is found by the next start.
 */
import type { Clock } from '../../core/clock.js';
import { DeliveryError } from '../../core/errors.js';
import type { FileClosing } from './file-closing.js';
import type { Journal } from './journal.js';

const lookMs = 20;
/** Twice the time for which HDFS keeps the lease of a writer that is gone. */
const stallMsMax = 120_000;

export interface FinishAllParts {
  readonly journal: Journal;
  readonly closing: FileClosing;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** In-use paths that are being written. */
  openPaths(): ReadonlySet<string>;
}

/** Rejects with DeliveryError when no file was finished for two minutes. */
export async function finishAll(parts: FinishAllParts): Promise<void> {
  const { closing, clock, signal } = parts;
  closing.hurry();
  let fewest = Infinity;
  let movedMs = 0;
  while (!signal.aborted) {
    const left = filesLeft(parts);
    if (left.length === 0) return;
    if (left.length < fewest) {
      fewest = left.length;
      movedMs = clock.monotonicMs();
    } else if (clock.monotonicMs() - movedMs > stallMsMax) throw unfinished(closing, left);
    await clock.sleep(lookMs, signal);
  }
}

function filesLeft({ journal, closing, openPaths }: FinishAllParts): string[] {
  const open = openPaths();
  return [...journal.files.keys()].filter((path) => !open.has(path) && !closing.isRemoved(path));
}

function unfinished(closing: FileClosing, left: readonly string[]): DeliveryError {
  const [path] = left;
  const reason = closing.problemOf(path!) ?? `${path} was not finished`;
  const message = `files in use on HDFS that are left to the next start: ${left.length}; ${reason}`;
  return new DeliveryError(message, { outcome: 'unknown' });
}
