/** Reads and prints until there is a reason to end; into a file, a terminal shows how far it is. */
import { fstatSync } from 'node:fs';
import { systemClock } from '../../core/clock.js';
import { ProgressLine } from '../progress-line.js';
import type { RecordPrinter } from './printing.js';
import type { RecordReader } from './record-reader.js';

export interface PrintingEnd {
  /** Without a record for so long. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export async function printAll(
  reader: RecordReader,
  printer: RecordPrinter,
  { timeoutMs, signal }: PrintingEnd,
): Promise<void> {
  // Where the records, or a pager with them, are on the screen, there is no room for it.
  const isShown = fstatSync(process.stdout.fd).isFile();
  const progress = new ProgressLine(isShown ? process.stderr : { write: () => {} }, systemClock);
  let heardMs = systemClock.monotonicMs();
  try {
    while (!signal.aborted && !printer.isDone && !reader.isAtEnd) {
      const fetched = await reader.fetch();
      for (const each of fetched) if (!printer.isDone) await printer.print(each, reader);
      progress.show(`${printer.recordCount} records read`);
      const nowMs = systemClock.monotonicMs();
      if (fetched.length > 0) heardMs = nowMs;
      else if (nowMs - heardMs >= timeoutMs) return;
    }
  } finally {
    progress.end();
  }
}
