/**
 * Hot path. Scans one combined line from left to right into the row being made: offsets and
 * numbers, no object a line. Works on bytes because every delimiter is ASCII and UTF-8 never has an
 * ASCII byte inside a longer character.
 *
 * Measured on Node 20, 10,000 real lines of 237 bytes in one slab: 260 ns of CPU a line for all
 * twelve columns, of which 37 are the memory for the offsets. With quotes found by a loop instead
 * of `indexOf`: 360.
 */
import {
  closeBracket,
  closingQuote,
  dash,
  isEscaped,
  nextSpace,
  openBracket,
  questionMark,
  quote,
  space,
  zero,
} from './bytes.js';
import { text, type CombinedRows } from './combined-rows.js';
import { logTimeBytes, LogTimeReader } from './log-time.js';

const httpSlash = Buffer.from('HTTP/');

export class CombinedScanner {
  readonly #buffer: Buffer;
  readonly #rows: CombinedRows;
  readonly #time = new LogTimeReader();
  /** The number that `#number` read last. */
  #value = 0;

  constructor(buffer: Buffer, rows: CombinedRows) {
    this.#buffer = buffer;
    this.#rows = rows;
  }

  /** Fills row `rows.size` from `buffer[start, end)`; a string is why it is no combined line. */
  scan(start: number, end: number): string | undefined {
    const buffer = this.#buffer;
    const rows = this.#rows;

    const ipEnd = nextSpace(buffer, start, end);
    if (ipEnd === start || ipEnd === end) return broken('ip', 'a host and a space', 0);
    rows.setText(text.ip, start, ipEnd);
    const identEnd = nextSpace(buffer, ipEnd + 1, end);
    if (identEnd === end) return broken('ident', 'a word and a space', ipEnd + 1 - start);
    rows.setTextOrDash(text.ident, ipEnd + 1, identEnd);
    const userEnd = this.#userEnd(identEnd + 1, end);
    if (userEnd < 0) return broken('user', 'a name, then " ["', identEnd + 1 - start);
    rows.setTextOrDash(text.user, identEnd + 1, userEnd);

    const timeStart = userEnd + 2;
    const timeEnd = timeStart + logTimeBytes;
    const timeMs = timeEnd < end ? this.#time.read(buffer, timeStart) : Number.NaN;
    if (Number.isNaN(timeMs) || buffer[timeEnd] !== closeBracket) {
      return broken('time', '[dd/Mon/yyyy:hh:mm:ss +hhmm]', timeStart - 1 - start);
    }
    rows.times[rows.size] = timeMs;

    const requestStart = timeEnd + 3;
    if (!this.#opensQuote(timeEnd + 1, end)) return notQuoted('request', requestStart - 2 - start);
    const requestEnd = closingQuote(buffer, requestStart, end);
    if (requestEnd === end) return unterminated('request', requestStart - 1 - start);
    this.#request(requestStart, requestEnd);
    return this.#afterRequest(requestEnd + 1, start, end);
  }

  /** ` 200 1234 "referer" "agent"` */
  #afterRequest(from: number, start: number, end: number): string | undefined {
    const rows = this.#rows;
    const statusEnd = this.#number(from, end, Number.NaN);
    if (statusEnd < 0) return broken('status', 'a number or -', from + 1 - start);
    rows.statuses[rows.size] = this.#value;
    const bytesEnd = this.#number(statusEnd, end, 0);
    if (bytesEnd < 0) return broken('bytes', 'a number or -', statusEnd + 1 - start);
    rows.byteCounts[rows.size] = this.#value;

    if (bytesEnd === end)
      return broken('referer', 'a quoted text (is this format common?)', end - start);
    if (!this.#opensQuote(bytesEnd, end)) return notQuoted('referer', bytesEnd - start);
    const refererEnd = closingQuote(this.#buffer, bytesEnd + 2, end);
    if (refererEnd === end) return unterminated('referer', bytesEnd + 1 - start);
    rows.setTextOrDash(text.referer, bytesEnd + 2, refererEnd);

    if (!this.#opensQuote(refererEnd + 1, end)) return notQuoted('agent', refererEnd + 1 - start);
    const agentStart = refererEnd + 3;
    if (!this.#closesQuote(agentStart, end)) return unterminated('agent', agentStart - 1 - start);
    rows.setText(text.agent, agentStart, end);
    return undefined;
  }

  /** Where the user ends: Apache does not escape spaces in names, so only ` [` ends one. */
  #userEnd(from: number, end: number): number {
    for (let at = from; at + 1 < end; at++) {
      if (this.#buffer[at] === space && this.#buffer[at + 1] === openBracket) return at;
    }
    return -1;
  }

  #opensQuote(at: number, end: number): boolean {
    return at + 1 < end && this.#buffer[at] === space && this.#buffer[at + 1] === quote;
  }

  /** Takes `METHOD path?query HTTP/x` apart. */
  #request(from: number, end: number): void {
    const buffer = this.#buffer;
    const rows = this.#rows;
    const methodEnd = nextSpace(buffer, from, end);
    const pathStart = methodEnd + 1;
    let mark = -1;
    let at = pathStart;
    for (; at < end; at++) {
      const byte = buffer[at]!;
      if (byte > questionMark) continue;
      if (byte === space) break;
      if (byte === questionMark && mark < 0) mark = at;
    }
    if (methodEnd === from || at === pathStart || !this.#isProtocol(at + 1, end)) {
      this.#setNoRequest();
      return;
    }
    rows.setText(text.method, from, methodEnd);
    rows.setText(text.path, pathStart, mark < 0 ? at : mark);
    if (mark < 0) rows.setNull(text.query);
    else rows.setText(text.query, mark + 1, at);
    rows.setText(text.protocol, at + 1, end);
  }

  #setNoRequest(): void {
    this.#rows.setNull(text.method);
    this.#rows.setNull(text.path);
    this.#rows.setNull(text.query);
    this.#rows.setNull(text.protocol);
  }

  /** `HTTP/1.1`: the prefix, something after it, and no space. */
  #isProtocol(from: number, end: number): boolean {
    if (end - from <= httpSlash.length) return false;
    for (let i = 0; i < httpSlash.length; i++) {
      if (this.#buffer[from + i] !== httpSlash[i]) return false;
    }
    return nextSpace(this.#buffer, from, end) === end;
  }

  /** Reads ` 123` or ` -` into `#value`; the position after it, or -1. */
  #number(from: number, end: number, ofDash: number): number {
    const buffer = this.#buffer;
    if (from >= end || buffer[from] !== space) return -1;
    let at = from + 1;
    let value = 0;
    for (; at < end; at++) {
      const digit = buffer[at]! - zero;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at === from + 1) {
      if (at >= end || buffer[at++] !== dash) return -1;
      value = ofDash;
    }
    this.#value = value;
    const isWord = at === end || buffer[at] === space;
    return isWord && !(value > Number.MAX_SAFE_INTEGER) ? at : -1;
  }

  /** Whether a quoted field that starts at `from` is closed. Mostly the line's last byte tells. */
  #closesQuote(from: number, end: number): boolean {
    const isLast = end > from && this.#buffer[end - 1] === quote;
    if (isLast && !isEscaped(this.#buffer, from, end - 1)) return true;
    return closingQuote(this.#buffer, from, end) < end;
  }
}

function broken(field: string, expected: string, byte: number): string {
  return `${field}: expected ${expected} at byte ${byte} of the line`;
}

function notQuoted(field: string, byte: number): string {
  return broken(field, 'a space and a quoted text', byte);
}

function unterminated(field: string, byte: number): string {
  return `${field}: the quote that opens at byte ${byte} of the line is not closed`;
}
