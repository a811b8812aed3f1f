/*
 * Times as Flume's multiport_syslogtcp reads them: without a zone they are in UTC, and fields out of
 * range do not roll over.
 */
import { javaTimeZone } from '../event-escapes/time-zone.js';
import { fractionMs, plusMonths, readRfc3164, readRfc5424, timeNear } from './timestamps.js';
const utc = javaTimeZone('UTC');
/** In which Flume's library reads a time without a year; it has a February 29. */
const readingYear = 2000;
/** Of RFC 3164. Undefined where it is no time: Flume says 0 there. */
export function unzonedTime(text, nowMs, asFlume) {
    const wall = readRfc3164(text, readingYear);
    const isTime = wall !== undefined && hasFieldsOf(wall, text);
    if (asFlume)
        return isTime ? flumeTimeNear(nowMs, wall) : 0;
    return isTime ? timeNear(nowMs, text, utc) : undefined;
}
/** False where fields have rolled over, as those of February 30 or 24:00:00. */
function hasFieldsOf(wall, text) {
    const day = / (\d{1,2}) /.exec(text)?.[1];
    const clock = new Date(wall).toISOString().slice(11, 19);
    return Number(day) === new Date(wall).getUTCDate() && text.endsWith(clock);
}
/** Flume's mistake: more than a month away from now, the year is the one before or after 2000. */
function flumeTimeNear(nowMs, wall) {
    const years = new Date(nowMs).getFullYear() - readingYear;
    const time = plusMonths(wall, 12 * years);
    if (time > nowMs && plusMonths(time, -1) > nowMs)
        return plusMonths(wall, -12);
    if (time < nowMs && plusMonths(time, 1) < nowMs)
        return plusMonths(wall, 12);
    return time;
}
const zoned = /^(\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d)(?:\.(\d{1,19}))?([+-]\d\d:\d\d|[^.\d+-])/;
/**
 * Of RFC 5424. As in Flume, any letter is as good as Z, and what stands behind the zone is passed
 * over. Undefined where it is no time.
 */
export function zonedTime(text) {
    const match = zoned.exec(text);
    if (match === null)
        return undefined;
    const [, letters, fraction = '', zone] = match;
    const seconds = letters.toUpperCase();
    const wall = readRfc5424(seconds)?.wall;
    if (wall === undefined || !new Date(wall).toISOString().startsWith(seconds))
        return undefined;
    return wall + fractionMs(fraction) - offsetMs(zone);
}
function offsetMs(zone) {
    if (zone.length === 1)
        return 0;
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
    return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
//# sourceMappingURL=multiport-times.js.map