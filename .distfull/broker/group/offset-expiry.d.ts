/**
 * When a group's offsets are forgotten (KIP-211, `offsets.retention.minutes`):
 *
 *   nobody is in the group    a retention time after the last member went, or after the offset was
 *                             committed if that was later: what a tool has set lasts as long
 *   a consumer group at work  a retention time after the commit, of topics that nobody reads any more
 *   any other                 never
 *
 * Groups whose name begins with `tailrace-` hold positions of exactly-once sinks: they never expire.
 */
import type { Group } from './group.js';
import type { CommittedOffset } from './offset-index.js';
/** What was last used at `limitMs` or before. */
export declare function expiredOffsets(group: Group, offsets: readonly CommittedOffset[], limitMs: number): readonly CommittedOffset[];
