import type { EventBatch } from '#src/core/batch.js';
import type { OriginPosition } from '#src/core/contracts.js';
import { IntervalSet } from '#src/core/interval-set.js';

/** The positions that a channel has after it stored these batches, too. */
export function positionsAfter(
  batches: readonly EventBatch[],
  positions = new Map<string, OriginPosition>(),
): Map<string, OriginPosition> {
  for (const range of batches.flatMap((batch) => batch.provenance)) {
    const known = positions.get(range.origin)?.known ?? new IntervalSet(0);
    known.add(range.from, range.to);
    if (range.lowMark !== undefined) known.raiseLowMark(range.lowMark);
    positions.set(range.origin, { known, file: range.file });
  }
  return positions;
}
