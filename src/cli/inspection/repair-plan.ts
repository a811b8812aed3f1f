/** What a repair would do to a log, and what is lost by it. Nothing is changed. */
import { doneAtStart } from '../../channels/file/done-at-start.js';
import { numbersIn } from '../../core/interval-set.js';
import type { Damage } from '../../storage/log.js';
import type { Hole, Segment } from '../../storage/log/segment.js';
import type { FoundCursor, FoundLog } from './log-directories.js';
import type { LogInspection, LogKind } from './log-inspection.js';

export interface RepairPlan {
  readonly log: FoundLog;
  readonly kind: LogKind;
  readonly repairs: readonly SegmentRepair[];
  /**
   * The end of a channel's log, which only its cursor knows as durable: numbers behind it may have
   * been given to a destination, so the channel itself has to see it and to take a new id.
   */
  readonly left: readonly Damage[];
}

export interface SegmentRepair {
  readonly segment: Segment;
  readonly places: readonly LostPlace[];
}

export interface LostPlace {
  readonly damage: Damage;
  readonly hole: Hole;
  /** What is lost, in words. */
  readonly lost: string;
}

export function planRepair(
  log: FoundLog,
  inspection: LogInspection,
  cursor: FoundCursor | undefined,
): RepairPlan {
  const { kind, survey } = inspection;
  const repairs: SegmentRepair[] = [];
  const left: Damage[] = [];
  for (const segment of survey.segments) {
    // The survey notes both in the order of the file.
    const damage = survey.damage.filter(({ file }) => file === segment.path);
    const all = damage.map((place, i) => ({ damage: place, hole: segment.holes[i]! }));
    const isLast = segment === survey.segments.at(-1);
    const places: LostPlace[] = [];
    for (const place of all)
      if (isLast && place.hole.to === segment.sizeBytes) left.push(place.damage);
      else places.push({ ...place, lost: lostIn(place.damage, inspection, cursor) });
    if (places.length > 0) repairs.push({ segment, places });
  }
  return { log, kind, repairs, left };
}

function lostIn(
  { fromOffset, toOffset }: Damage,
  { kind, survey, channel }: LogInspection,
  cursor: FoundCursor | undefined,
): string {
  const atMost = `at most ${toOffset - fromOffset}`;
  if (kind !== 'channel')
    return `${atMost} ${kind === 'partition' ? 'records' : 'dead letters'} are lost`;
  if (cursor === undefined)
    return `${atMost} events are lost; what was delivered of them cannot be told without the cursor`;
  const summaries = survey.segments.map((segment) => segment.summary());
  const waiting = doneAtStart(summaries, channel!, cursor.state).missing(fromOffset, toOffset);
  const events = numbersIn(waiting);
  if (events === 0) return 'nothing of it was still to be delivered';
  return `at most ${events} events that were not delivered are lost`;
}
