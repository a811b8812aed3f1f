/**
 * How far a query has come, by its last checkpoint: read beside the process that runs it, which it
 * does not disturb.
 */
import { readStateKey, readWindow, windowKey, type WindowRange } from '../checkpoint/keys.js';
import type { Progress } from '../checkpoint/progress.js';
import { readProgress } from '../checkpoint/store.js';
import {
  aggregationDirectory,
  decodeJson,
  openTablesForReading,
  type Tables,
  type WindowRecord,
} from '../checkpoint/tables.js';

export interface Standing {
  readonly progress: Progress;
  /** Windows that have not fired, the earliest first: at most `openShownMax` of them. */
  readonly openWindows: readonly WindowRange[];
}

const openShownMax = 10;

/** Undefined before the first checkpoint. */
export async function readStanding(
  dataDir: string,
  aggregation: string,
): Promise<Standing | undefined> {
  const tables = openTablesForReading(aggregationDirectory(dataDir, aggregation));
  if (tables === undefined) return undefined;
  try {
    const progress = readProgress(tables);
    if (progress === undefined) return undefined;
    const watermarkMs = progress.watermarks.combinedMs ?? -Infinity;
    return { progress, openWindows: openWindowsOf(tables, watermarkMs) };
  } finally {
    await tables.environment.close();
  }
}

/** From the results where they are kept, which name windows; else from the state. */
function openWindowsOf(tables: Tables, watermarkMs: number): WindowRange[] {
  const open: WindowRange[] = [];
  const add = (window: WindowRange): boolean =>
    window.endMs > watermarkMs && open.push(window) === openShownMax;
  for (const { key, value } of tables.windows.getRange())
    if (decodeJson<WindowRecord>(value)!.provisional && add(readWindow(key))) return open;
  if (open.length > 0) return open;
  let start: Buffer | undefined;
  for (;;) {
    const [key] = tables.state.getKeys({ ...(start && { start }), limit: 1 });
    if (key === undefined) return open;
    const { startMs, endMs } = readStateKey(key);
    if (add({ startMs, endMs })) return open;
    start = windowKey({ startMs, endMs: endMs + 1 });
  }
}
