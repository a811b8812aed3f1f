/*
 * Under which ends open sessions were emitted, as one chunk of the state:
 *
 *   id float64 | start float64 | end float64 | …     little-endian
 *
 * Only of those that may change afterwards, by late rows or after a drain: mostly none.
 */
import type { WindowRange } from '../../checkpoint/keys.js';
import type { StateChunk } from '../../checkpoint/store.js';
import type { Session } from './sessions.js';

/** Beyond the parts of a WindowSnapshot, below that of runs. */
export const emittedPart = 254;

export function encodeEmitted(sessions: Iterable<Session>): StateChunk {
  const numbers: number[] = [];
  for (const { ids, emitted } of sessions)
    for (const { startMs, endMs } of emitted) numbers.push(ids[0]!, startMs, endMs);
  const bytes = Buffer.from(Float64Array.from(numbers).buffer);
  return { startMs: -1, endMs: -1, part: emittedPart, number: 0, bytes };
}

/** By the id of the session's first piece. */
export function decodeEmitted(bytes: Buffer): Map<number, WindowRange[]> {
  const emitted = new Map<number, WindowRange[]>();
  for (let at = 0; at < bytes.length; at += 24) {
    const id = bytes.readDoubleLE(at);
    const range = { startMs: bytes.readDoubleLE(at + 8), endMs: bytes.readDoubleLE(at + 16) };
    emitted.set(id, [...(emitted.get(id) ?? []), range]);
  }
  return emitted;
}
