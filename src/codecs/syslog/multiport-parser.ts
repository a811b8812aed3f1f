/*
 * Hot path. Messages as Flume's multiport_syslogtcp reads them, which has a parser of its own:
 *
 *   <34>1 2026-11-21T10:00:00.003Z web1 su - text     the version is 1 or none, a zone must be there
 *   <34>Nov 21 10:00:00 web1 su: text                 15 characters, UTC
 *   <34>1 - web1 text                                 the time of reading
 *   anything else, bytes that are not the charset     Invalid, without other headers
 *
 * A body keeps its bytes: they are in the charset of the port, whatever that is.
 */
import type { Charset } from '../charset.js';
import { keptPrefix, type KeptFields } from './kept-fields.js';
import { statusHeader, type MessageBatch, type MessageHeaders } from './message-batch.js';
import { RecentTime } from './recent-time.js';
import { unzonedTime, zonedTime } from './multiport-times.js';

export interface MultiportParserOptions {
  readonly kept: KeptFields;
  readonly charset: Charset;
  /** A message of so many bytes or more was cut by the limit. */
  readonly maxBytes: number;
  readonly nowMs: () => number;
  /** With Flume's mistakes; see docs/syslog.md. */
  readonly asFlume: boolean;
}

interface Head {
  readonly headers: MessageHeaders;
  readonly timestamp: string;
  /** Where the host begins and ends in the message. */
  readonly hostFrom: number;
  readonly hostTo: number;
}

const priorityPattern = /^<([+-]?\d{1,5})>/;
const rfc3164Length = 15;
/** A day of one digit without a blank before it: Flume takes the first letter of the host along. */
const shortRfc3164 = /^[A-Z][a-z]{2} \d \d\d:\d\d:\d\d $/;
const status = { invalid: 'Invalid', incomplete: 'Incomplete' };

export class MultiportParser {
  readonly #options: MultiportParserOptions;
  readonly #unzonedTime = new RecentTime((text, nowMs) =>
    unzonedTime(text, nowMs, this.#options.asFlume),
  );
  readonly #zonedTime = new RecentTime(zonedTime);

  constructor(options: MultiportParserOptions) {
    this.#options = options;
  }

  /** Adds one event: whatever the message is, it becomes one. */
  parse(buffer: Buffer, from: number, to: number, into: MessageBatch): void {
    const { asFlume, charset, kept, maxBytes } = this.#options;
    const isCut = to - from >= maxBytes;
    const textTo = asFlume ? beforeNul(buffer, from, to) : to;
    const isText = charset.isValid(buffer.subarray(from, textTo));
    if (isText) to = textTo;
    const text = buffer.toString('latin1', from, to);
    const head = isText ? this.#headOf(text) : undefined;
    if (head === undefined) return into.add({ [statusHeader]: status.invalid }, from, to);
    const { headers, timestamp, hostFrom, hostTo } = head;
    const hostname = charset.decode(buffer.subarray(from + hostFrom, from + hostTo), 'replace');
    headers['host'] = hostname;
    if (isCut) headers[statusHeader] = status.incomplete;
    const bodyFrom = from + hostTo + 1;
    if (bodyFrom >= to || kept.all) return into.add(headers, from, to);
    const { Priority: priority = '', Version: version = '' } = headers;
    // One character a byte, as the message is: the body goes on in the same charset.
    const fields = { priority, version, timestamp, hostname: text.slice(hostFrom, hostTo) };
    const prefix = keptPrefix(kept, fields);
    const prefixBytes = prefix === '' ? undefined : Buffer.from(prefix, 'latin1');
    into.add(headers, bodyFrom, to, prefixBytes);
  }

  /** All but the host, which is not ASCII for sure; undefined where the message has no such head. */
  #headOf(text: string): Head | undefined {
    const match = priorityPattern.exec(text);
    if (match === null || match[0].length > 7) return undefined;
    const priority = Number(match[1]);
    const headers: MessageHeaders = {
      Priority: match[1]!,
      Facility: String(Math.trunc(priority / 8)),
      Severity: String(priority % 8),
    };
    let at = match[0].length;
    if (text.startsWith('1 ', at) && text.length > at + 2) {
      headers['Version'] = '1';
      at += 2;
    }
    const stamp = this.#stampAt(text, at);
    if (stamp === undefined) return undefined;
    if (stamp.timeMs !== undefined) headers['timestamp'] = String(stamp.timeMs);
    const hostTo = text.indexOf(' ', stamp.end);
    if (hostTo === -1) return undefined;
    return { headers, timestamp: stamp.text, hostFrom: stamp.end, hostTo };
  }

  /** The time that begins at `at`, and where the host begins behind it. */
  #stampAt(
    text: string,
    at: number,
  ): { text: string; timeMs: number | undefined; end: number } | undefined {
    const { asFlume, nowMs } = this.#options;
    const first = text.charAt(at);
    if (first === '-') {
      if (text.length <= at + 2 || !this.#isBlank(text, at + 1)) return undefined;
      return { text: '-', timeMs: nowMs(), end: at + 2 };
    }
    if (first >= 'A' && first <= 'Z') {
      const isShort = !asFlume && shortRfc3164.test(text.slice(at, at + rfc3164Length));
      const end = at + rfc3164Length - (isShort ? 1 : 0);
      if (text.length <= end || !this.#isBlank(text, end)) return undefined;
      const stamp = text.slice(at, end);
      return { text: stamp, timeMs: this.#unzonedTime.of(stamp, nowMs()), end: end + 1 };
    }
    const blank = text.indexOf(' ', at);
    if (blank === -1) return undefined;
    const stamp = text.slice(at, blank);
    const timeMs = this.#zonedTime.of(stamp, nowMs());
    return timeMs === undefined ? undefined : { text: stamp, timeMs, end: blank + 1 };
  }

  /** Flume's mistake: what stands behind a time is passed over, blank or not. */
  #isBlank(text: string, at: number): boolean {
    return this.#options.asFlume || text[at] === ' ';
  }
}

/** Flume's mistake: a NUL ends the text, and with it the message. */
function beforeNul(buffer: Buffer, from: number, to: number): number {
  const nul = buffer.subarray(from, to).indexOf(0);
  return nul <= 0 ? to : from + nul;
}
