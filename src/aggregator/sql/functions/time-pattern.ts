/**
 * Patterns of times as Java has them (`yyyy-MM-dd'T'HH:mm:ss.SSS`), for writing and reading, in UTC
 * and English. A letter that is not here is refused, because a pattern that silently means something
 * else is worse.
 *
 * Flink reads and writes some with Java's older class, `lenient` here: an hour 25 is the next day, what
 * follows a time is not looked at, and `u` and `Q` mean something else or nothing.
 */
import { dayNames, monthNames } from '../../../util/calendar-names.js';
import { dayMs, dayOfYear, inCalendar, isoDayOfWeek, timeInDay } from './calendar.js';
import { ArgumentError } from './function.js';

export type PatternMode = 'strict' | 'lenient';

interface Part {
  /** A letter of the pattern; absent: `text` as it is. */
  readonly letter: string | undefined;
  readonly text: string;
}

function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  for (const [text] of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^]/g)) {
    if (text.startsWith("'")) {
      if (text.length === 1) throw new ArgumentError(`a ' is not closed in pattern ${pattern}`);
      const inner = text === "''" ? "'" : text.slice(1, -1).replaceAll("''", "'");
      parts.push({ letter: undefined, text: inner });
    } else parts.push({ letter: /[A-Za-z]/.test(text) ? text[0] : undefined, text });
  }
  return parts;
}

function unknownLetter({ text }: Part, pattern: string, known: readonly string[]): ArgumentError {
  return new ArgumentError(`pattern ${pattern} has ${text}; the letters are ${known.join(' ')}`);
}

function lettersOf(table: Readonly<Record<string, unknown>>, mode: PatternMode): string[] {
  const letters = Object.keys(table);
  return mode === 'strict' ? letters : letters.filter((letter) => !'uQ'.includes(letter));
}

type Writer = (timeMs: number, width: number) => string;

const number =
  (of: (date: Date) => number): Writer =>
  (timeMs, width) =>
    String(of(new Date(timeMs))).padStart(width, '0');

const year: Writer = (timeMs, width) => {
  const value = new Date(timeMs).getUTCFullYear();
  return width === 2 ? String(value % 100).padStart(2, '0') : String(value).padStart(width, '0');
};

const month: Writer = (timeMs, width) => {
  const index = new Date(timeMs).getUTCMonth();
  return width < 3 ? String(index + 1).padStart(width, '0') : nameOf(monthNames[index]!, width);
};

function nameOf(name: string, width: number): string {
  return width < 4 ? name.slice(0, 3) : name;
}

const writers: Readonly<Record<string, Writer>> = {
  y: year,
  u: year,
  M: month,
  L: month,
  d: number((date) => date.getUTCDate()),
  D: (timeMs, width) => String(dayOfYear(timeMs)).padStart(width, '0'),
  Q: number((date) => Math.floor(date.getUTCMonth() / 3) + 1),
  E: (timeMs, width) => nameOf(dayNames[isoDayOfWeek(timeMs) - 1]!, width),
  a: (timeMs) => (timeInDay(timeMs) < 43_200_000 ? 'AM' : 'PM'),
  H: number((date) => date.getUTCHours()),
  k: number((date) => date.getUTCHours() || 24),
  K: number((date) => date.getUTCHours() % 12),
  h: number((date) => date.getUTCHours() % 12 || 12),
  m: number((date) => date.getUTCMinutes()),
  s: number((date) => date.getUTCSeconds()),
  S: (timeMs, width) =>
    String(timeInDay(timeMs) % 1000)
      .padStart(3, '0')
      .padEnd(width, '0')
      .slice(0, width),
};

/** @throws ArgumentError for a letter that is not known. */
export function timeWriter(pattern: string, mode: PatternMode): (timeMs: number) => string | null {
  const known = lettersOf(writers, mode);
  const parts = partsOf(pattern).map((part) => {
    const { letter } = part;
    if (letter !== undefined && !known.includes(letter)) throw unknownLetter(part, pattern, known);
    const write = letter === undefined ? undefined : writers[letter];
    return { write, text: part.text };
  });
  const stepMs = stepOf(parts.map(({ write, text }) => (write === undefined ? '' : text[0]!)));
  let lastStep = Number.NaN;
  let lastText = '';
  return (timeMs) => {
    if (inCalendar(timeMs) === null) return null;
    const step = Math.floor(timeMs / stepMs);
    if (step !== lastStep) {
      lastStep = step;
      lastText = parts.map(({ write, text }) => write?.(timeMs, text.length) ?? text).join('');
    }
    return lastText;
  };
}

/** Times within a step are the same text: rows of a log come nearly in order, so most are. */
function stepOf(letters: readonly string[]): number {
  if (letters.includes('S')) return 1;
  if (letters.includes('s')) return 1000;
  return letters.includes('m') ? 60_000 : 3_600_000;
}

/** What the parts of a text say. */
interface Fields {
  year?: number;
  month?: number;
  day?: number;
  /** 1 is Monday. */
  dayOfWeek?: number;
  hour?: number;
  halfDayHour?: number;
  isAfternoon?: boolean;
  minute?: number;
  second?: number;
  millisecond?: number;
  /** How far the clock of the text is ahead of UTC. */
  offsetMs?: number;
}

interface Reader {
  /** `isFixed`: the next field has digits, too, so that this one has as many as it has letters. */
  readonly source: (width: number, isFixed: boolean) => string;
  readonly store: (fields: Fields, text: string) => void;
}

function digitsSource(most: number): Reader['source'] {
  return (width, isFixed) => (isFixed ? `\\d{${width}}` : `\\d{1,${Math.max(width, most)}}`);
}

function digits(store: (fields: Fields, value: number) => void): Reader {
  return { source: digitsSource(2), store: (fields, text) => store(fields, Number(text)) };
}

const yearReader: Reader = {
  source: (width, isFixed) => (width === 2 ? String.raw`\d{2}` : digitsSource(4)(width, isFixed)),
  store: (fields, text) => (fields.year = Number(text) + (text.length === 2 ? 2000 : 0)),
};

const monthReader: Reader = {
  source: (width, isFixed) =>
    width < 3
      ? digitsSource(2)(width, isFixed)
      : monthNames.map((name) => nameOf(name, width)).join('|'),
  store: (fields, text) => {
    const index = indexOfName(monthNames, text);
    fields.month = index >= 0 ? index + 1 : Number(text);
  },
};

function indexOfName(names: readonly string[], text: string): number {
  return names.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase()));
}

const offsetReader: Reader = {
  source: () => String.raw`Z|[+-]\d{2}:?(?:\d{2})?`,
  store: (fields, text) => {
    const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? [];
    const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
    fields.offsetMs = sign === '-' ? -size : size;
  },
};

const readers: Readonly<Record<string, Reader>> = {
  y: yearReader,
  u: yearReader,
  M: monthReader,
  L: monthReader,
  d: digits((fields, value) => (fields.day = value)),
  E: {
    source: (width) => dayNames.map((name) => nameOf(name, width)).join('|'),
    store: (fields, text) => (fields.dayOfWeek = indexOfName(dayNames, text) + 1),
  },
  a: {
    source: () => 'AM|PM',
    store: (fields, text) => (fields.isAfternoon = text.toUpperCase() === 'PM'),
  },
  H: digits((fields, value) => (fields.hour = value)),
  h: digits((fields, value) => (fields.halfDayHour = value)),
  m: digits((fields, value) => (fields.minute = value)),
  s: digits((fields, value) => (fields.second = value)),
  S: {
    source: digitsSource(9),
    store: (fields, text) => (fields.millisecond = Number(text.slice(0, 3).padEnd(3, '0'))),
  },
  X: offsetReader,
  Z: offsetReader,
};

/** `local`: the time that the text shows; `offsetMs`: of its zone, where it names one. */
export interface ReadTime {
  readonly local: number;
  readonly offsetMs: number;
}

/** A text that does not match is undefined. @throws ArgumentError for an unknown letter. */
export function timeReader(
  pattern: string,
  mode: PatternMode,
): (text: string) => ReadTime | undefined {
  const known = lettersOf(readers, mode);
  const stores: Reader['store'][] = [];
  const parts = partsOf(pattern);
  const sources = parts.map((part, i) => {
    const { letter, text } = part;
    if (letter === undefined) return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
    if (!known.includes(letter)) throw unknownLetter(part, pattern, known);
    const { source, store } = readers[letter]!;
    stores.push(store);
    return `(${source(text.length, 'yuMLdHhmsS'.includes(parts[i + 1]?.letter ?? ' '))})`;
  });
  const isStrict = mode === 'strict';
  const expression = new RegExp(
    `^${sources.join('')}${isStrict ? '$' : ''}`,
    isStrict ? 'u' : 'iu',
  );
  return (text) => {
    const found = expression.exec(text);
    if (found === null) return undefined;
    const fields: Fields = {};
    stores.forEach((store, i) => store(fields, found[i + 1]!));
    const local = timeOf(fields);
    if (isStrict && !isInRange(fields, local)) return undefined;
    return {
      local: isStrict ? lastDayAtMost(fields, local) : local,
      offsetMs: fields.offsetMs ?? 0,
    };
  };
}

/** What is beyond a unit is carried over to the next larger one. */
function timeOf(fields: Fields): number {
  const { year = 1970, month = 1, day = 1, minute = 0, second = 0, millisecond = 0 } = fields;
  const { halfDayHour = 0, isAfternoon = false } = fields;
  const hour = fields.hour ?? (halfDayHour % 12) + (isAfternoon ? 12 : 0);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
}

function isInRange(fields: Fields, local: number): boolean {
  const { month = 1, day = 1, hour = 0, halfDayHour = 1, minute = 0, second = 0 } = fields;
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23) return false;
  if (halfDayHour < 1 || halfDayHour > 12 || minute > 59 || second > 59) return false;
  const { dayOfWeek = isoDayOfWeek(local) } = fields;
  return dayOfWeek === isoDayOfWeek(local);
}

/** Day 30 of February is its last day. */
function lastDayAtMost({ day = 1 }: Fields, local: number): number {
  const over = new Date(local).getUTCDate();
  return over < day && day > 28 ? local - over * dayMs : local;
}
