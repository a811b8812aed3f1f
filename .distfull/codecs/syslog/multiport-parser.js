import { keptPrefix } from './kept-fields.js';
import { statusHeader } from './message-batch.js';
import { RecentTime } from './recent-time.js';
import { unzonedTime, zonedTime } from './multiport-times.js';
const priorityPattern = /^<([+-]?\d{1,5})>/;
const rfc3164Length = 15;
/** A day of one digit without a blank before it: Flume takes the first letter of the host along. */
const shortRfc3164 = /^[A-Z][a-z]{2} \d \d\d:\d\d:\d\d $/;
const status = { invalid: 'Invalid', incomplete: 'Incomplete' };
export class MultiportParser {
    #options;
    #unzonedTime = new RecentTime((text, nowMs) => unzonedTime(text, nowMs, this.#options.asFlume));
    #zonedTime = new RecentTime(zonedTime);
    constructor(options) {
        this.#options = options;
    }
    /** Adds one event: whatever the message is, it becomes one. */
    parse(buffer, from, to, into) {
        const { asFlume, charset, kept, maxBytes } = this.#options;
        const isCut = to - from >= maxBytes;
        const textTo = asFlume ? beforeNul(buffer, from, to) : to;
        const isText = charset.isValid(buffer.subarray(from, textTo));
        if (isText)
            to = textTo;
        const text = buffer.toString('latin1', from, to);
        const head = isText ? this.#headOf(text) : undefined;
        if (head === undefined)
            return into.add({ [statusHeader]: status.invalid }, from, to);
        const { headers, timestamp, hostFrom, hostTo } = head;
        const hostname = charset.decode(buffer.subarray(from + hostFrom, from + hostTo), 'replace');
        headers['host'] = hostname;
        if (isCut)
            headers[statusHeader] = status.incomplete;
        const bodyFrom = from + hostTo + 1;
        if (bodyFrom >= to || kept.all)
            return into.add(headers, from, to);
        const { Priority: priority = '', Version: version = '' } = headers;
        // One character a byte, as the message is: the body goes on in the same charset.
        const fields = { priority, version, timestamp, hostname: text.slice(hostFrom, hostTo) };
        const prefix = keptPrefix(kept, fields);
        const prefixBytes = prefix === '' ? undefined : Buffer.from(prefix, 'latin1');
        into.add(headers, bodyFrom, to, prefixBytes);
    }
    /** All but the host, which is not ASCII for sure; undefined where the message has no such head. */
    #headOf(text) {
        const match = priorityPattern.exec(text);
        if (match === null || match[0].length > 7)
            return undefined;
        const priority = Number(match[1]);
        const headers = {
            Priority: match[1],
            Facility: String(Math.trunc(priority / 8)),
            Severity: String(priority % 8),
        };
        let at = match[0].length;
        if (text.startsWith('1 ', at) && text.length > at + 2) {
            headers['Version'] = '1';
            at += 2;
        }
        const stamp = this.#stampAt(text, at);
        if (stamp === undefined)
            return undefined;
        if (stamp.timeMs !== undefined)
            headers['timestamp'] = String(stamp.timeMs);
        const hostTo = text.indexOf(' ', stamp.end);
        if (hostTo === -1)
            return undefined;
        return { headers, timestamp: stamp.text, hostFrom: stamp.end, hostTo };
    }
    /** The time that begins at `at`, and where the host begins behind it. */
    #stampAt(text, at) {
        const { asFlume, nowMs } = this.#options;
        const first = text.charAt(at);
        if (first === '-') {
            if (text.length <= at + 2 || !this.#isBlank(text, at + 1))
                return undefined;
            return { text: '-', timeMs: nowMs(), end: at + 2 };
        }
        if (first >= 'A' && first <= 'Z') {
            const isShort = !asFlume && shortRfc3164.test(text.slice(at, at + rfc3164Length));
            const end = at + rfc3164Length - (isShort ? 1 : 0);
            if (text.length <= end || !this.#isBlank(text, end))
                return undefined;
            const stamp = text.slice(at, end);
            return { text: stamp, timeMs: this.#unzonedTime.of(stamp, nowMs()), end: end + 1 };
        }
        const blank = text.indexOf(' ', at);
        if (blank === -1)
            return undefined;
        const stamp = text.slice(at, blank);
        const timeMs = this.#zonedTime.of(stamp, nowMs());
        return timeMs === undefined ? undefined : { text: stamp, timeMs, end: blank + 1 };
    }
    /** Flume's mistake: what stands behind a time is passed over, blank or not. */
    #isBlank(text, at) {
        return this.#options.asFlume || text[at] === ' ';
    }
}
/** Flume's mistake: a NUL ends the text, and with it the message. */
function beforeNul(buffer, from, to) {
    const nul = buffer.subarray(from, to).indexOf(0);
    return nul <= 0 ? to : from + nul;
}
//# sourceMappingURL=multiport-parser.js.map