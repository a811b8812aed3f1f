/*
 * The channel's position as a group offset: the offset is the low mark, the metadata (at most 4,096
 * bytes) the rest.
 *
 *   metadata = "2 <channel id> <cluster id> <topic id> <moves> <ranges> <CRC-32C, 8 hex digits>"
 *   ids      = "-" where the cluster has none
 *   moves    = how often the sink had gone to another cluster or topic when it wrote this
 *   ranges   = "-" or "<from>+<length>,…"  relative to the low mark, ascending
 *
 * The CRC covers everything before it and the offset: another tool that moves the group's offset
 * (`kafka-consumer-groups --reset-offsets`) makes no position of ours. Neither does a tool that
 * copies it to another cluster, nor a topic that was deleted and made anew, nor what is left in a
 * cluster that the sink has been sent back to.
 */
import { IntervalSet } from '../../../core/interval-set.js';
import { crc32c } from '../../../util/crc32c.js';

const version = '2';
const none = '-';
export const metadataBytesMax = 4096;

export interface StoredPosition {
  readonly offset: number;
  readonly metadata: string;
}

/** Where a position lies, and of what. */
export interface PositionPlace {
  readonly channelId: string;
  readonly clusterId: string;
  /** Undefined: the cluster has no topic ids. */
  readonly topicId: string | undefined;
  readonly moves: number;
}

export interface Position {
  readonly place: PositionPlace;
  readonly known: IntervalSet;
}

export function encodePosition(place: PositionPlace, known: IntervalSet): StoredPosition {
  const { channelId, clusterId, topicId, moves } = place;
  const offset = known.lowMark;
  const ranges = known.ranges.map(({ from, to }) => `${from - offset}+${to - from}`).join(',');
  const fields = [version, channelId, clusterId || none, topicId ?? none, moves, ranges || none];
  const text = fields.join(' ');
  return { offset, metadata: `${text} ${checksum(offset, text)}` };
}

/** Whose position was stored; otherwise why it is none. */
export function readPosition({ offset, metadata }: StoredPosition): Position | string {
  const fields = metadata.split(' ');
  const [format, channelId, clusterId, topicId, moves, ranges, crc] = fields;
  if (format !== version || crc === undefined || fields.length !== 7)
    return 'it was not committed by this Tailrace';
  if (crc !== checksum(offset, metadata.slice(0, metadata.lastIndexOf(' '))))
    return 'it was changed after Tailrace committed it';
  const place = {
    channelId: channelId!,
    clusterId: clusterId === none ? '' : clusterId!,
    topicId: topicId === none ? undefined : topicId!,
    moves: Number(moves),
  };
  return { place, known: intervalsOf(offset, ranges!) };
}

/** Committed by a sink: the offset is a place in its channel, and nothing of the topic waits behind it. */
export function isPosition(stored: StoredPosition): boolean {
  return typeof readPosition(stored) !== 'string';
}

/** What was stored in this place, by as many moves or more; otherwise why it is not taken. */
export function positionAt(expected: PositionPlace, stored: StoredPosition): Position | string {
  const found = readPosition(stored);
  return typeof found === 'string' ? found : (strangeness(found.place, expected) ?? found);
}

function strangeness(found: PositionPlace, expected: PositionPlace): string | undefined {
  const { channelId, clusterId, topicId, moves } = found;
  if (channelId !== expected.channelId) return `it belongs to channel ${channelId}`;
  if (clusterId !== expected.clusterId) return `it was committed to cluster ${clusterId}`;
  if (topicId !== undefined && expected.topicId !== undefined && topicId !== expected.topicId)
    return `the topic was deleted and made anew (its id was ${topicId}, now ${expected.topicId})`;
  return moves < expected.moves ? 'the sink has written elsewhere since' : undefined;
}

function intervalsOf(offset: number, ranges: string): IntervalSet {
  const known = new IntervalSet(offset);
  if (ranges === none) return known;
  for (const range of ranges.split(',')) {
    const [from, length] = range.split('+').map(Number);
    known.add(offset + from!, offset + from! + length!);
  }
  return known;
}

function checksum(offset: number, text: string): string {
  return crc32c(Buffer.from(`${offset} ${text}`))
    .toString(16)
    .padStart(8, '0');
}
