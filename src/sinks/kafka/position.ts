/*
 * The channel's position as a group offset: the offset is the low mark, the metadata (at most 4,096
 * bytes) the rest.
 *
 *   metadata = "1 <channel id> <ranges> <CRC-32C, 8 hexadecimal digits>"
 *   ranges   = "-" or "<from>+<length>,…"  relative to the low mark, ascending
 *
 * The CRC covers everything before it and the offset: another tool that moves the group's offset
 * (`kafka-consumer-groups --reset-offsets`) makes no position of ours.
 */
import { IntervalSet } from '../../core/interval-set.js';
import { crc32c } from '../../util/crc32c.js';

const version = '1';
export const metadataBytesMax = 4096;

export interface StoredPosition {
  readonly offset: number;
  readonly metadata: string;
}

export function encodePosition(channelId: string, known: IntervalSet): StoredPosition {
  const offset = known.lowMark;
  const ranges = known.ranges.map(({ from, to }) => `${from - offset}+${to - from}`).join(',');
  const text = `${version} ${channelId} ${ranges || '-'}`;
  return { offset, metadata: `${text} ${checksum(offset, text)}` };
}

/** What was stored for this channel; otherwise why it is not taken. */
export function decodePosition(channelId: string, stored: StoredPosition): IntervalSet | string {
  const { offset, metadata } = stored;
  const [format, id, ranges, crc] = metadata.split(' ');
  if (format !== version || id === undefined || ranges === undefined)
    return 'the offset was not committed by Tailrace';
  if (crc !== checksum(offset, `${format} ${id} ${ranges}`))
    return 'the offset was changed after Tailrace committed it';
  if (id !== channelId) return `it belongs to channel ${id}`;
  const known = new IntervalSet(offset);
  if (ranges === '-') return known;
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
