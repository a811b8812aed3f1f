import { IntervalSet } from '../../core/interval-set.js';
import type { SegmentSummary } from '../../storage/log.js';
import type { CursorState } from './cursor-journal.js';
import type { RecoveredContent } from './recovered-content.js';
/**
 * The numbers of a log that nobody has to deliver: what the cursor says, or without one the newest
 * batch, and those that hold no event.
 */
export declare function doneAtStart(segments: readonly SegmentSummary[], { voids, delivered }: RecoveredContent, cursor: CursorState | undefined): IntervalSet;
