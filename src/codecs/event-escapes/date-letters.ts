/** The letters of time, as SimpleDateFormat writes them in English. */
import { dayNames, monthNames } from '../../util/calendar-names.js';

/** A moment as a zone's clocks show it. */
export interface LocalMoment {
  /** Its UTC fields are the local ones. */
  readonly wall: Date;
  readonly offsetMs: number;
  /** The moment itself, rounded. */
  readonly timeMs: number;
}

export interface DateLetter {
  /** It is the same text for so long, counted on the zone's clocks. */
  readonly stepMs: number;
  text(moment: LocalMoment): string;
}

export const secondMs = 1000;
export const minuteMs = 60_000;
export const hourMs = 3_600_000;
const halfDayMs = 12 * hourMs;
export const dayMs = 24 * hourMs;

const dayName = ({ wall }: LocalMoment): string => dayNames[(wall.getUTCDay() + 6) % 7]!;
const monthName = ({ wall }: LocalMoment): string => monthNames[wall.getUTCMonth()]!;
const day = ({ wall }: LocalMoment): number => wall.getUTCDate();
const month = ({ wall }: LocalMoment): number => wall.getUTCMonth() + 1;
const year = ({ wall }: LocalMoment): number => wall.getUTCFullYear();
const shortYear = (at: LocalMoment): string => padded(year(at) % 100);
const hour = ({ wall }: LocalMoment): number => wall.getUTCHours();
const halfDayHour = (at: LocalMoment): number => hour(at) % 12 || 12;
const minute = ({ wall }: LocalMoment): number => wall.getUTCMinutes();
const second = ({ wall }: LocalMoment): number => wall.getUTCSeconds();
const clock = (at: LocalMoment): string =>
  [hour(at), minute(at), second(at)].map((part) => padded(part)).join(':');

/** What is not here is empty text. `t` is the timestamp's own and is not rounded. */
const letters: Readonly<Record<string, DateLetter>> = {
  '%': { stepMs: dayMs, text: () => '%' },
  a: { stepMs: dayMs, text: (at) => dayName(at).slice(0, 3) },
  A: { stepMs: dayMs, text: dayName },
  b: { stepMs: dayMs, text: (at) => monthName(at).slice(0, 3) },
  B: { stepMs: dayMs, text: monthName },
  c: {
    stepMs: secondMs,
    text: (at) =>
      `${dayName(at).slice(0, 3)} ${monthName(at).slice(0, 3)} ${day(at)} ${clock(at)} ${fullYear(at)}`,
  },
  d: { stepMs: dayMs, text: (at) => padded(day(at)) },
  D: { stepMs: dayMs, text: (at) => `${padded(month(at))}/${padded(day(at))}/${shortYear(at)}` },
  e: { stepMs: dayMs, text: (at) => String(day(at)) },
  H: { stepMs: hourMs, text: (at) => padded(hour(at)) },
  I: { stepMs: hourMs, text: (at) => padded(halfDayHour(at)) },
  j: { stepMs: dayMs, text: (at) => padded(dayOfYear(at), 3) },
  k: { stepMs: hourMs, text: (at) => String(hour(at)) },
  l: { stepMs: hourMs, text: (at) => String(halfDayHour(at)) },
  m: { stepMs: dayMs, text: (at) => padded(month(at)) },
  M: { stepMs: minuteMs, text: (at) => padded(minute(at)) },
  n: { stepMs: dayMs, text: (at) => String(month(at)) },
  p: { stepMs: halfDayMs, text: (at) => (hour(at) < 12 ? 'AM' : 'PM') },
  s: { stepMs: secondMs, text: ({ timeMs }) => String(Math.trunc(timeMs / secondMs)) },
  S: { stepMs: secondMs, text: (at) => padded(second(at)) },
  y: { stepMs: dayMs, text: shortYear },
  Y: { stepMs: dayMs, text: fullYear },
  z: { stepMs: dayMs, text: offset },
};

const unknown: DateLetter = { stepMs: dayMs, text: () => '' };

export function dateLetter(letter: string): DateLetter {
  return Object.hasOwn(letters, letter) ? letters[letter]! : unknown;
}

function fullYear(at: LocalMoment): string {
  return padded(year(at), 4);
}

function dayOfYear({ wall }: LocalMoment): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / dayMs) + 1;
}

/** `+hhmm`; seconds of an offset are cut off. */
function offset({ offsetMs }: LocalMoment): string {
  const minutes = Math.floor(Math.abs(offsetMs) / minuteMs);
  const sign = offsetMs > -minuteMs ? '+' : '-';
  return `${sign}${padded(Math.floor(minutes / 60))}${padded(minutes % 60)}`;
}

function padded(value: number, digits = 2): string {
  return String(value).padStart(digits, '0');
}
