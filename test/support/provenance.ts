import type { OriginRange } from '#src/core/provenance.js';

/** A range of which every unit is one event. */
export function readRange(origin: string, from: number, to: number): OriginRange {
  return { origin, from, to, read: to - from, dropped: 0, deadLettered: 0, hour: 1 };
}
