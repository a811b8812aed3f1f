/**
 * How far a query has come, by its last checkpoint: read beside the process that runs it, which it
 * does not disturb.
 */
import { readStateKey, readWindow, windowKey, type WindowRange } from '../checkpoint/keys.js';
import type { Progress } from '../checkpoint/progress.js';
import { readProgress } from '../checkpoint/store.js';
import type { Window } from '../plan.js';
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
  window: Window,
): Promise<Standing | undefined> {
  const tables = openTablesForReading(aggregationDirectory(dataDir, aggregation));
  if (tables === undefined) return undefined;
  try {
    const progress = readProgress(tables);
    if (progress === undefined) return undefined;
    const watermarkMs = progress.watermarks.combinedMs ?? -Infinity;
    const shown = openShown(tables, watermarkMs);
    const isByWindow = window.kind === 'tumble';
    const openWindows = shown.length > 0 || !isByWindow ? shown : openState(tables, watermarkMs);
    return { progress, openWindows };
  } finally {
    await tables.environment.close();
  }
}

/** From the results table, where there is one. */
function openShown({ windows }: Tables, watermarkMs: number): WindowRange[] {
  const open: WindowRange[] = [];
  for (const { key, value } of windows.getRange()) {
    const window = readWindow(key);
    if (!decodeJson<WindowRecord>(value)!.provisional || window.endMs <= watermarkMs) continue;
    if (open.push(window) === openShownMax) break;
  }
  return open;
}

/** From the state, which has tumbling windows as they are. */
function openState({ state }: Tables, watermarkMs: number): WindowRange[] {
  const open: WindowRange[] = [];
  let start: Buffer | undefined;
  while (open.length < openShownMax) {
    const [key] = state.getKeys({ ...(start && { start }), limit: 1 });
    if (key === undefined) break;
    const { startMs, endMs } = readStateKey(key);
    if (endMs > watermarkMs) open.push({ startMs, endMs });
    start = windowKey({ startMs, endMs: endMs + 1 });
  }
  return open;
}
