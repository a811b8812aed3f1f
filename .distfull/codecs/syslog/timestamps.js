const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** The Gregorian calendar repeats: keeps Date.UTC from reading years below 100 as 19xx. */
const cycleYears = 400;
const cycleMs = 146_097 * 86_400_000;
/**
 * The wall time of an RFC 3164 time in a given year, or undefined where it is none. A day of one
 * digit may have one or two blanks before it.
 */
export function readRfc3164(text, year) {
    const match = /^([A-Z][a-z]{2}) [ \t]*(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})$/.exec(text.replaceAll('  ', ' '));
    const month = match === null ? -1 : months.indexOf(match[1]);
    if (match === null || month === -1)
        return undefined;
    const [day, hour, minute, second] = match.slice(2).map(Number);
    return wallOf(year, month, day, hour, minute, second);
}
/**
 * A time without a year is in the twelve months around now: more than one month ahead is last
 * year's, more than eleven months behind is next year's.
 */
export function timeNear(nowMs, text, zone) {
    const wall = readRfc3164(text, new Date(nowMs).getUTCFullYear());
    if (wall === undefined)
        return undefined;
    const time = zone.timeOf(wall);
    if (time > nowMs && zone.timeOf(plusMonths(wall, -1)) > nowMs)
        return zone.timeOf(plusMonths(wall, -12));
    if (time < nowMs && zone.timeOf(plusMonths(wall, 11)) < nowMs)
        return zone.timeOf(plusMonths(wall, 12));
    return time;
}
/** In the month that many months on; the last of its days where it has no such day. */
export function plusMonths(wall, count) {
    const date = new Date(wall);
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + count);
    const daysInMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, daysInMonth));
    return date.getTime();
}
const rfc5424 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))?$/;
export function readRfc5424(text) {
    const match = rfc5424.exec(text);
    if (match === null)
        return undefined;
    const [, year, month, day, hour, minute, second, fraction = '', sign, hours, minutes] = match;
    const wall = wallOf(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
    if (sign === undefined)
        return { wall, fraction, offsetMs: text.endsWith('Z') ? 0 : undefined };
    const isZone = Number(hours) <= 23 && Number(minutes) <= 59;
    const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000;
    return { wall, fraction, offsetMs: !isZone ? undefined : sign === '-' ? -offsetMs : offsetMs };
}
/** Milliseconds of the digits after the point, cut. */
export function fractionMs(digits) {
    return Number(digits.slice(0, 3).padEnd(3, '0'));
}
function wallOf(year, month, day, hour, minute, second) {
    return Date.UTC(year + cycleYears, month, day, hour, minute, second) - cycleMs;
}
//# sourceMappingURL=timestamps.js.map