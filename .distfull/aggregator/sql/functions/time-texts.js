/** Times as texts without a pattern, both ways, as Flink's casts have them. */
import { addMonths, dayMs, inCalendar } from './calendar.js';
const dateText = String.raw `(\d{1,4})-(\d{1,2})-(\d{1,2})`;
const clockText = String.raw `(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{0,9}))?`;
const timestampText = new RegExp(`^${dateText}(?: ${clockText})?$`);
const dayText = new RegExp(String.raw `^(\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[ T].*)?)?)?$`);
/** `2015-05-17[ 10:05:03[.123]]`; undefined: no time. Day 30 of February is its last day. */
export function readTimestamp(text) {
    const parts = timestampText.exec(text.trim());
    if (parts === null)
        return undefined;
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(numberOf);
    if (hour > 23 || minute > 59 || second > 59 || day < 1 || day > 31)
        return undefined;
    const first = firstDay(year, month);
    if (first === undefined)
        return undefined;
    const days = Math.min(day, daysIn(first)) - 1;
    const fractionMs = Number((parts[7] ?? '').slice(0, 3).padEnd(3, '0'));
    return first + days * dayMs + ((hour * 60 + minute) * 60 + second) * 1000 + fractionMs;
}
/** The day of `2015-05-17`, `2015-05` or `2015`, whatever time follows it; undefined: no day. */
export function readDate(text) {
    const parts = dayText.exec(text.trim());
    if (parts === null)
        return undefined;
    const [year, month = 1, day = 1] = parts.slice(1).map((part) => part && Number(part));
    const first = firstDay(year, month);
    if (first === undefined || day < 1 || day > daysIn(first))
        return undefined;
    return first + (day - 1) * dayMs;
}
/** The first of a month; month 1 is January. */
function firstDay(year, month) {
    if (month < 1 || month > 12)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, 1);
    return date.getTime();
}
/** Of the month that begins at `first`. */
function daysIn(first) {
    return Math.round((addMonths(first, 1) - first) / dayMs);
}
function numberOf(digits) {
    return Number(digits ?? 0);
}
/** `2015-05-17 10:05:03.123` */
export function timestampAsText(timeMs) {
    if (inCalendar(timeMs) === null)
        return null;
    const text = new Date(timeMs).toISOString();
    return `${text.slice(0, -14)} ${text.slice(-13, -1)}`;
}
/** `2015-05-17` */
export function dateAsText(timeMs) {
    return inCalendar(timeMs) === null ? null : new Date(timeMs).toISOString().slice(0, -14);
}
//# sourceMappingURL=time-texts.js.map