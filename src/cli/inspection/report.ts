/** What is printed of a log that was inspected. */
import { basename } from 'node:path';
import type { CursorState, LaneCursor } from '../../channels/file/cursor-journal.js';
import { doneAtStart } from '../../channels/file/done-at-start.js';
import type { RecoveredContent } from '../../channels/file/recovered-content.js';
import { IntervalSet, numbersIn } from '../../core/interval-set.js';
import { isOnlyCounted } from '../../core/provenance.js';
import { damageText, offsetsText } from '../../storage/damage-text.js';
import type { SegmentSummary } from '../../storage/log.js';
import { segmentPath } from '../../storage/log/segment-files.js';
import type { TornTail } from '../../storage/log/segment-survey.js';
import type { LogSurvey } from '../../storage/log/survey.js';
import { isoTime, printable } from '../printable.js';
import type { FoundCursor } from './log-directories.js';
import type { LogInspection } from './log-inspection.js';
import type { LostPlace, RepairPlan } from './repair-plan.js';

export function* reportLines(
  { survey, channel, indexes }: LogInspection,
  cursor: FoundCursor | undefined,
): Generator<string> {
  const { damage, tornTail, unopened } = survey;
  for (const segment of survey.segments) yield `  ${segmentLine(segment.summary())}`;
  if (channel !== undefined) yield* channelLines(survey, channel, cursor);
  if (indexes !== undefined && indexes.files > 0)
    yield `  index files compared: ${indexes.files}; wrong entries: ${indexes.problems.length}`;
  for (const problem of indexes?.problems ?? [])
    yield `  WRONG INDEX ${problem}; remove the file, the next start makes it anew`;
  for (const place of damage) yield `  DAMAGED ${printable(damageText(place))}`;
  if (tornTail !== undefined) yield `  torn tail ${tornTailLine(tornTail)}`;
  if (unopened !== undefined)
    yield `  ${segmentPath(unopened.directory, unopened.baseOffset)} was being opened: nothing is in it`;
}

/** What a repair does and what is lost by it; nothing where there is nothing to repair. */
export function* planLines({ log, repairs, left }: RepairPlan): Generator<string> {
  if (repairs.length + left.length > 0) yield log.directories.join(', ');
  for (const { segment, places } of repairs) {
    yield `  ${segment.path} is written anew, the original is kept beside it`;
    for (const place of places) yield `    ${lostLine(place)}`;
  }
  for (const place of left)
    yield `  LEFT ${printable(damageText(place))}; the channel goes on behind it when it starts, under a new id: repair it then`;
}

function lostLine({ damage, hole, lost }: LostPlace): string {
  const { fromOffset, toOffset, reason } = damage;
  const bytes = `bytes ${hole.from} to ${hole.to - 1} go`;
  const where = hole.to > hole.from ? bytes : `at byte ${hole.from} a piece is missing`;
  const offsets = `${offsetsText(fromOffset, toOffset)}: ${lost}`;
  return `${where}: ${toOffset > fromOffset ? offsets : 'no offset is lost'}: ${printable(reason)}`;
}

function segmentLine(segment: SegmentSummary): string {
  const { path, baseOffset, endOffset, sizeBytes, maxTimestampMs } = segment;
  const parts = [basename(path), `${sizeBytes} bytes`, offsetsText(baseOffset, endOffset)];
  if (maxTimestampMs >= 0) parts.push(`newest ${isoTime(maxTimestampMs)}`);
  return parts.join('  ');
}

function tornTailLine({ file, position, sizeBytes, reason }: TornTail): string {
  return (
    `${file} at byte ${position}, ${sizeBytes} bytes: ${printable(reason)}; an unfinished write, ` +
    `never acknowledged: the next start cuts it, or its owner is writing it now`
  );
}

function* channelLines(
  survey: LogSurvey,
  channel: RecoveredContent,
  cursor: FoundCursor | undefined,
): Generator<string> {
  for (const [origin, { known, file }] of channel.ledger.positions)
    if (!isOnlyCounted(origin))
      yield `  has of ${printable(origin)}${file ? ` (${printable(file.path)})` : ''}: ${inText(known)}`;
  for (const { from, to } of channel.lost)
    yield `  lost, its damage was taken out: ${offsetsText(from, to)}`;
  if (cursor === undefined) {
    yield '  its cursor (checkpointDir) is not below the inspected directory: what was delivered cannot be told';
    return;
  }
  yield `  delivered, says ${cursor.directory}: ${deliveredText(survey, channel, cursor.state)}`;
  for (const lane of cursor.state.lanes)
    yield `  lane ${printable(lane.sinkName)}: ${laneText(lane)}`;
}

function deliveredText(
  { segments, damage }: LogSurvey,
  channel: RecoveredContent,
  cursor: CursorState,
): string {
  const summaries = segments.map((segment) => segment.summary());
  const done = doneAtStart(summaries, channel, cursor);
  for (const { fromOffset, toOffset } of damage) done.add(fromOffset, toOffset);
  for (const { from, to } of channel.lost) done.add(from, to);
  const waiting = done.missing(done.lowMark, summaries.at(-1)?.endOffset ?? 0);
  const events = numbersIn(waiting);
  const stop = cursor.clean ? 'stopped cleanly' : 'running, or ended by a crash';
  return `${inText(new IntervalSet(cursor.lowMark, cursor.ranges))}; ${events} events wait; ${stop}`;
}

function laneText({ leased, commitRecord }: LaneCursor): string {
  const record = commitRecord === undefined ? 'none' : printable(JSON.stringify(commitRecord));
  return `${leased.length > 0 ? 'has leased since the last clean stop' : 'nothing in doubt'}; commit record: ${record}`;
}

function inText({ lowMark, ranges }: IntervalSet): string {
  const above = ranges.map(({ from, to }) => `${from} to ${to - 1}`);
  return [`all below ${lowMark}`, ...above].join(', ');
}
