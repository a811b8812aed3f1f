/*
 * The key of a result row: its bytes sort as readers want the rows.
 *
 *   window start | group value … | grouping set u16
 *
 *   group value   NULL     00
 *                 string   01 | UTF-8 with 00 written as 00 ff | 00 00
 *                 number   01 | 8 bytes, sign bit flipped (negative: all bits) so that they sort
 *                 boolean  01 | 00 or 01
 *
 * Group values beyond 1,024 bytes keep their first 1,024, then a SHA-256 of all: lmdb takes keys up to
 * 1,978 bytes, and a path in a log may be longer.
 */
import { createHash } from 'node:crypto';
import type { ResultValue } from '../../core/status.js';
import { windowKey } from '../checkpoint/keys.js';

const groupBytesMax = 1024;
const nullValue = Buffer.from([0]);
const present = Buffer.from([1]);
const terminator = Buffer.from([0, 0]);

export function resultKey(
  windowStartMs: number,
  groupValues: readonly ResultValue[],
  groupingSet: number,
): Buffer {
  const group = Buffer.concat(groupValues.flatMap(encodeValue));
  const set = Buffer.from([groupingSet >> 8, groupingSet & 0xff]);
  return Buffer.concat([windowKey(windowStartMs), shorten(group), set]);
}

function encodeValue(value: ResultValue): Buffer[] {
  if (value === null) return [nullValue];
  if (typeof value === 'string') return [present, escapeZeros(Buffer.from(value)), terminator];
  if (typeof value === 'boolean') return [present, Buffer.from([value ? 1 : 0])];
  return [present, encodeNumber(value)];
}

function escapeZeros(text: Buffer): Buffer {
  if (!text.includes(0)) return text;
  return Buffer.from(text.toString('latin1').replaceAll('\0', '\0\xff'), 'latin1');
}

function encodeNumber(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  if (bytes[0]! & 0x80) for (let i = 0; i < 8; i++) bytes[i]! ^= 0xff;
  else bytes[0]! |= 0x80;
  return bytes;
}

function shorten(group: Buffer): Buffer {
  if (group.length <= groupBytesMax) return group;
  const digest = createHash('sha256').update(group).digest();
  return Buffer.concat([group.subarray(0, groupBytesMax), digest]);
}
