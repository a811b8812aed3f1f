/**
 * Counts a stream as a person would who has all of it in front of them: watermarks row by row, then
 * windows, groups and aggregates from the rows themselves.
 */
import type { FullView, RandomQuery, RandomWindow, Value } from './random-query.js';

export interface ReadBatch {
  readonly partition: number;
  /** Undefined: a line that is no row. */
  readonly views: readonly (FullView | undefined)[];
}

export interface StreamTiming {
  readonly partitions: number;
  readonly delayMs: number;
  readonly latenessMs: number;
}

export interface Recount {
  /** `start-end keys aggregates`, times in milliseconds. */
  readonly rows: readonly string[];
  readonly inWindows: number;
  readonly late: number;
  readonly filtered: number;
  readonly deadLettered: number;
}

interface OpenWindow {
  startMs: number;
  endMs: number;
  views: FullView[];
}

export function recount(
  query: RandomQuery,
  batches: readonly ReadBatch[],
  { partitions, delayMs, latenessMs }: StreamTiming,
): Recount {
  const latest = Array.from({ length: partitions }, () => -Infinity);
  const { windows, add } =
    query.window.kind === 'session' ? sessions(query.window) : aligned(query.window);
  const counts = { inWindows: 0, late: 0, filtered: 0, deadLettered: 0 };
  for (const { partition, views } of batches) {
    const closedMs = Math.min(...latest) - delayMs - latenessMs;
    for (const view of views) {
      if (view === undefined) counts.deadLettered++;
      else if (!query.where(view)) counts.filtered++;
      else if (add(view, closedMs)) counts.inWindows++;
      else counts.late++;
      latest[partition] = Math.max(latest[partition]!, view?.timeMs ?? -Infinity);
    }
  }
  const rows = [...windows()].flatMap((window) => rowsOf(query, window));
  return { rows: rows.toSorted(), ...counts };
}

interface Windows {
  readonly windows: () => Iterable<OpenWindow>;
  /** False: all windows of the row are over. */
  readonly add: (view: FullView, closedMs: number) => boolean;
}

function aligned({
  sizeMs,
  everyMs,
  stepMs,
  offsetMs,
}: RandomWindow & { kind: 'aligned' }): Windows {
  const found = new Map<string, OpenWindow>();
  const add = (view: FullView, closedMs: number): boolean => {
    let isIn = false;
    let startMs = Math.floor((view.timeMs - offsetMs) / everyMs) * everyMs + offsetMs;
    for (; startMs + sizeMs > view.timeMs; startMs -= everyMs)
      for (let endMs = startMs + stepMs; endMs <= startMs + sizeMs; endMs += stepMs) {
        if (endMs <= view.timeMs || endMs <= closedMs) continue;
        const name = `${startMs} ${endMs}`;
        if (!found.has(name)) found.set(name, { startMs, endMs, views: [] });
        found.get(name)!.views.push(view);
        isIn = true;
      }
    return isIn;
  };
  return { windows: () => found.values(), add };
}

function sessions({ gapMs, keys }: RandomWindow & { kind: 'session' }): Windows {
  let all: OpenWindow[] = [];
  const add = (view: FullView, closedMs: number): boolean => {
    const touches = ({ startMs, endMs, views }: OpenWindow): boolean =>
      keys.every((key) => views[0]![key] === view[key]) &&
      endMs > closedMs &&
      startMs <= view.timeMs + gapMs &&
      endMs >= view.timeMs;
    const joined = all.filter(touches);
    const endMs = Math.max(view.timeMs + gapMs, ...joined.map((session) => session.endMs));
    if (endMs <= closedMs) return false;
    const startMs = Math.min(view.timeMs, ...joined.map((session) => session.startMs));
    const views = [...joined.flatMap((session) => session.views), view];
    all = [...all.filter((session) => !joined.includes(session)), { startMs, endMs, views }];
    return true;
  };
  return { windows: () => all, add };
}

function rowsOf(query: RandomQuery, { startMs, endMs, views }: OpenWindow): string[] {
  return query.groupingSets.flatMap((set) => {
    const groups = new Map<string, FullView[]>();
    for (const view of views) {
      const name = JSON.stringify(set.map((key) => view[key]));
      groups.set(name, [...(groups.get(name) ?? []), view]);
    }
    return [...groups.values()]
      .filter((group) => query.having(group))
      .map((group) => {
        const keys = query.keys.map((key): Value => (set.includes(key) ? group[0]![key] : null));
        return shown(startMs, endMs, [...keys, ...query.aggregates.map(({ of }) => of(group))]);
      });
  });
}

export function shown(startMs: number, endMs: number, values: readonly unknown[]): string {
  return `${startMs}-${endMs} ${values.map((value) => value ?? 'NULL').join(' ')}`;
}
