/*
 * Hot path. Messages as Flume's syslogtcp and syslogudp read them:
 *
 *   <34>1 2026-11-21T10:00:00.003Z web1 su - ID47 - text     RFC 5424; body: "su - ID47 - text"
 *   <34>Nov 21 10:00:00 web1 su: text                        RFC 3164; body: "su: text"
 *   <34>anything else                                        valid; body: the whole message
 *   anything else                                            Invalid; body: the whole message
 *
 * A message is matched as Latin-1, one character a byte, so that positions are those of the bytes; a
 * body keeps its bytes, text or not. Java's `.` stops at a CR and at what Unicode has as line ends:
 * a message with one of them in its body has the third form.
 */
import { isUtf8 } from 'node:buffer';
import { keptPrefix } from './kept-fields.js';
import { statusHeader } from './message-batch.js';
import { RecentTime } from './recent-time.js';
import { fractionMs, readRfc5424, timeNear } from './timestamps.js';
const blank = String.raw `[ \t\n\v\f\r]`;
const rfc5424 = new RegExp(String.raw `^<(\d{1,3})>(\d?)${blank}?` +
    String.raw `(?:(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:[+-]\d\d:\d\d|Z)?)|-)${blank}` +
    String.raw `(?:(\w[\w.@-]*)|-)${blank}`);
const rfc3164 = new RegExp(String.raw `^<(\d{1,3})>(\d)?${blank}?` +
    String.raw `([A-Z][a-z][a-z]${blank}{1,2}\d{1,2}${blank}\d\d:\d\d:\d\d)${blank}` +
    String.raw `(\w[\w.@-]*)${blank}`);
/** CR, NEL, LS and PS in UTF-8. LF may be there where it does not end a message. */
const lineEnd = /[\n\r]|\xc2\x85|\xe2\x80[\xa8\xa9]/g;
/** For one connection or socket: Flume's mistakes include one that outlives a message. */
export class SyslogParser {
    #options;
    #lastPriority = '';
    #lastVersion = '';
    #lastHost = '';
    #time = new RecentTime((text, nowMs) => this.#timeOf(text, nowMs));
    constructor(options) {
        this.#options = options;
    }
    /** Adds one event: whatever the message is, it becomes one. */
    parse(buffer, from, to, into) {
        const { asFlume, isDatagram, kept, maxBytes } = this.#options;
        const text = buffer.toString('latin1', from, to);
        const digits = (isDatagram ? finishedOrCut : finished).exec(text)?.[1];
        const priority = Number(digits ?? 0);
        const headers = {
            Facility: String(priority >> 3),
            Severity: String(priority & 7),
        };
        const head = digits === undefined ? undefined : this.#headOf(text, buffer, from, to);
        const fields = asFlume ? this.#remembered(head) : head;
        if (fields !== undefined && fields.priority !== '')
            headers['priority'] = fields.priority;
        if (fields !== undefined && fields.version !== '')
            headers['version'] = fields.version;
        if (head?.timeMs !== undefined)
            headers['timestamp'] = String(head.timeMs);
        if (head?.hostname !== undefined)
            headers['host'] = head.hostname;
        if (digits === undefined)
            headers[statusHeader] = 'Invalid';
        else if (to - from >= maxBytes)
            headers[statusHeader] = 'Incomplete';
        if (head === undefined || kept.all)
            return into.add(headers, from, to);
        this.#addBody(headers, head, buffer, from, to, into);
    }
    #addBody(headers, head, buffer, from, to, into) {
        const { asFlume, kept } = this.#options;
        const nothing = asFlume ? 'null' : '-';
        const fields = {
            priority: head.priority,
            version: head.version,
            timestamp: head.timestamp ?? nothing,
            hostname: head.hostname ?? nothing,
        };
        const prefix = keptPrefix(kept, fields);
        const bodyFrom = typeof head.body === 'number' ? from + head.body : to;
        const isReplaced = asFlume && !isUtf8(buffer.subarray(bodyFrom, to));
        const text = isReplaced ? buffer.toString('utf8', bodyFrom, to) : head.body;
        if (typeof text === 'string' && prefix + text !== '')
            into.add(headers, to, to, Buffer.from(prefix + text));
        else if (prefix === '' && bodyFrom === to)
            into.add(headers, from, to); // as in Flume: without a body, the message
        else
            into.add(headers, bodyFrom, to, prefix === '' ? undefined : Buffer.from(prefix));
    }
    #headOf(text, buffer, from, to) {
        const { format } = this.#options;
        const custom = format?.match(buffer.toString('utf8', from, to));
        if (custom !== undefined)
            return { ...custom, hostname: custom.hostname || undefined };
        const match = matchHead(rfc5424, text) ?? matchHead(rfc3164, text);
        if (match === undefined)
            return undefined;
        const [head, priority, version = '', timestamp, hostname] = match;
        const timeMs = timestamp === undefined ? undefined : this.#time.of(timestamp, this.#options.nowMs());
        if (hostname !== undefined && hostname !== this.#lastHost)
            // A piece of a string keeps the whole of it: this one is to outlive the message.
            this.#lastHost = Buffer.from(hostname, 'latin1').toString('latin1');
        const host = hostname === undefined ? undefined : this.#lastHost;
        return { priority, version, timestamp, timeMs, hostname: host, body: head.length };
    }
    #timeOf(text, nowMs) {
        const isModern = /^\d/.test(text);
        return isModern ? this.#modernTimeOf(text) : timeNear(nowMs, text, this.#options.zone);
    }
    #modernTimeOf(text) {
        const { asFlume, zone } = this.#options;
        const time = readRfc5424(text);
        if (time === undefined)
            return undefined;
        const { wall, fraction, offsetMs } = time;
        // Flume reads ".5" as 5 ms, and no zone behind a fraction.
        if (asFlume && fraction !== '')
            return zone.timeOf(wall + Number(fraction.slice(0, 3)));
        const seconds = offsetMs === undefined ? zone.timeOf(wall) : wall - offsetMs;
        return seconds + fractionMs(fraction);
    }
    /** Flume's mistake: priority and version stay until a message has others. */
    #remembered(head) {
        if (head !== undefined) {
            this.#lastPriority = head.priority;
            this.#lastVersion = head.version;
        }
        return { priority: this.#lastPriority, version: this.#lastVersion };
    }
}
const finished = /^<(\d{1,3})>/;
const finishedOrCut = /^<(\d{1,3})(?:>|$)/;
function matchHead(pattern, text) {
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    lineEnd.lastIndex = match[0].length;
    return lineEnd.test(text) ? undefined : match;
}
//# sourceMappingURL=syslog-parser.js.map