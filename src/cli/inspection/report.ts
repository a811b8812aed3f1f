/** What is printed of a log that was inspected. */
import { basename } from 'node:path';
import type { CursorState } from '../../channels/file/cursor-journal.js';
import type { RecoveredContent } from '../../channels/file/recovered-content.js';
import { IntervalSet } from '../../core/interval-set.js';
import { isOnlyCounted } from '../../core/provenance.js';
import type { Damage, SegmentSummary } from '../../storage/log.js';
import { isoTime, printable } from '../printable.js';
import type { FoundCursor, FoundLog } from './log-directories.js';
import type { LogInspection, TornTail } from './log-inspection.js';

export function* reportLines(
  log: FoundLog,
  { segments, damage, tornTail, channel }: LogInspection,
  cursors: readonly FoundCursor[],
): Generator<string> {
  for (const segment of segments) yield `  ${segmentLine(segment)}`;
  if (channel !== undefined) yield* channelLines(log, channel, cursors);
  for (const place of damage) yield `  DAMAGED ${damageLine(place)}`;
  if (tornTail !== undefined) yield `  torn tail ${tornTailLine(tornTail)}`;
}

function segmentLine(segment: SegmentSummary): string {
  const { path, baseOffset, endOffset, sizeBytes, maxTimestampMs } = segment;
  const parts = [basename(path), `${sizeBytes} bytes`, offsetsText(baseOffset, endOffset)];
  if (maxTimestampMs >= 0) parts.push(`newest ${isoTime(maxTimestampMs)}`);
  return parts.join('  ');
}

function damageLine({ file, position, fromOffset, toOffset, reason }: Damage): string {
  const lost =
    toOffset > fromOffset
      ? `${offsetsText(fromOffset, toOffset)} lost`
      : `behind offset ${fromOffset - 1}; how much is lost cannot be told`;
  return `${file} at byte ${position}: ${lost}: ${printable(reason)}`;
}

function tornTailLine({ file, position, sizeBytes, reason }: TornTail): string {
  return (
    `${file} at byte ${position}, ${sizeBytes} bytes: ${printable(reason)}; an unfinished write, ` +
    `never acknowledged: the next start cuts it, or its owner is writing it now`
  );
}

function* channelLines(
  { channelIds }: FoundLog,
  channel: RecoveredContent,
  cursors: readonly FoundCursor[],
): Generator<string> {
  for (const [origin, { known, file }] of channel.ledger.positions)
    if (!isOnlyCounted(origin))
      yield `  has of ${printable(origin)}${file ? ` (${printable(file.path)})` : ''}: ${inText(known)}`;
  const cursor = cursors.find(({ state }) => channelIds.includes(state.channelId));
  if (cursor === undefined) {
    yield '  its cursor (checkpointDir) is not below the inspected directory: what was delivered cannot be told';
    return;
  }
  yield `  delivered, says ${cursor.directory}: ${deliveredText(channel, cursor.state)}`;
  for (const { sinkName, commitRecord, hasLeased } of cursor.state.lanes)
    yield `  lane ${printable(sinkName)}: ${laneText(hasLeased, commitRecord)}`;
}

function deliveredText(
  { batches }: RecoveredContent,
  { lowMark, ranges, clean }: CursorState,
): string {
  const done = new IntervalSet(lowMark, ranges);
  let waiting = 0;
  for (const { from, to } of batches)
    for (const gap of done.missing(from, to)) waiting += gap.to - gap.from;
  const stop = clean ? 'stopped cleanly' : 'running, or ended by a crash';
  return `${inText(done)}; ${waiting} events wait; ${stop}`;
}

function laneText(hasLeased: boolean, commitRecord: unknown): string {
  const record = commitRecord === undefined ? 'none' : printable(JSON.stringify(commitRecord));
  return `${hasLeased ? 'has leased since the last clean stop' : 'nothing in doubt'}; commit record: ${record}`;
}

function inText({ lowMark, ranges }: IntervalSet): string {
  const above = ranges.map(({ from, to }) => `${from} to ${to - 1}`);
  return [`all below ${lowMark}`, ...above].join(', ');
}

function offsetsText(from: number, to: number): string {
  return to > from ? `offsets ${from} to ${to - 1}` : `no offset from ${from} on`;
}
