/** A place in a partition as a user names it: an end of it, or a time. */
import { InvalidArgumentError } from 'commander';
import { systemClock } from '../../core/clock.js';
import { earliest, latest } from '../../protocol/kafka/client/offsets.js';
import { datetime, duration } from '../groups/reset-target.js';

/** Of the record with the largest time (KIP-734). */
const maxTimestamp = -3;

const ends: Readonly<Record<string, number>> = { latest, earliest, 'max-timestamp': maxTimestamp };

/** What ListOffsets takes: -1, -2, -3 or milliseconds since 1970. */
export function offsetTime(text: string): number {
  if (Object.hasOwn(ends, text)) return ends[text]!;
  if (/^\d{10}$/.test(text))
    throw new InvalidArgumentError('These are seconds: a time of today has 13 digits.');
  return /^\d{1,15}$|^-[123]$/.test(text) ? Number(text) : since(text);
}

/** `2015-05-17T10:00:00` (UTC), or `2h` ago. */
export function since(text: string): number {
  if (/^\d{4}-/.test(text)) return datetime(text);
  if (/^(?:P|\d)/i.test(text)) return systemClock.nowMs() - duration(text);
  throw new InvalidArgumentError('It must be a time such as 2015-05-17T10:00:00, or 2h.');
}
