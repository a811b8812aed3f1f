/**
 * A restored state is older than what has left since: outputs hold rows with higher orders, and
 * readers have seen higher revisions. Both go on behind those of the present state (rule 20).
 */
import { randomBytes } from 'node:crypto';
import type { OutputPosition } from '../checkpoint/outbox.js';
import type { Progress, Revisions } from '../checkpoint/progress.js';
import { noRevisions } from '../checkpoint/revision-line.js';
import { metaKey, readProgress } from '../checkpoint/store.js';
import { decodeJson, encodeJson, type Tables } from '../checkpoint/tables.js';

/** The two outboxes of a state: where each ends, by its progress. */
const outboxes: readonly { readonly name: string; readonly end: (progress: Progress) => number }[] =
  [
    { name: 'output', end: ({ nextOutboxNumber }) => nextOutboxNumber },
    { name: 'late output', end: ({ counts }) => counts.late },
  ];

/** Within a transaction of the restored state. */
export function goOnBehind(restored: Tables, present: Tables): void {
  const before = readProgress(present);
  const progress = readProgress(restored);
  if (before === undefined || progress === undefined) return;
  putMeta(restored, 'progress', { ...progress, revisions: revisionsBehind(progress, before) });
  // Orders of another life do not compare: an output is asked how far it has come.
  if (meta(restored, 'outbox') !== meta(present, 'outbox')) return;
  for (const { name, end } of outboxes) {
    const grown = end(before) - end(progress);
    for (const output of outputsOf(restored, name)) {
      const key = `${name} ${output}`;
      const known = meta<OutputPosition>(restored, key)!;
      const later = meta<OutputPosition>(present, key);
      if (later === undefined) continue;
      const next = Math.max(known.next, Math.min(later.next, end(progress)));
      const ahead = Math.max(known.ahead, later.ahead + grown);
      putMeta(restored, key, { ...known, next, ahead });
    }
  }
}

/** Another aggregation's: its outputs begin anew, with orders of a life of its own. */
export function beginAnotherLife(restored: Tables): void {
  putMeta(restored, 'outbox', randomBytes(16).toString('hex'));
  for (const { name } of outboxes)
    for (const output of outputsOf(restored, name))
      restored.meta.removeSync(metaKey(`${name} ${output}`));
  for (const key of restored.outbox.getKeys()) restored.outbox.removeSync(key);
}

function revisionsBehind(progress: Progress, before: Progress): Revisions {
  const own = progress.revisions ?? noRevisions;
  const later = before.revisions ?? noRevisions;
  const latest = before.watermarks.partitions.map(({ latestMs }) => latestMs);
  const base = Math.max(own.base, later.highest);
  return {
    highest: Math.max(own.highest, later.highest),
    base,
    untilMs: Math.max(own.untilMs, later.untilMs, ...latest),
  };
}

function outputsOf({ meta: table }: Tables, outbox: string): string[] {
  const prefix = `${outbox} `;
  return Array.from(table.getKeys({ start: metaKey(prefix) }), String)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

function meta<T>({ meta: table }: Tables, name: string): T | undefined {
  return decodeJson<T>(table.get(metaKey(name)));
}

function putMeta({ meta: table }: Tables, name: string, value: unknown): void {
  table.putSync(metaKey(name), encodeJson(value));
}
