/** Rounding down of event time on a zone's clocks, within its hour, its minute or its day. */
import { hourMs, minuteMs, secondMs } from './date-letters.js';
const units = {
    second: { ms: secondMs, wholeMs: minuteMs },
    minute: { ms: minuteMs, wholeMs: hourMs },
    hour: { ms: hourMs, wholeMs: 24 * hourMs },
};
export function isRoundUnit(text) {
    return Object.hasOwn(units, text);
}
export function unitMsOf({ unit }) {
    return units[unit].ms;
}
/**
 * The field less its rest, lower fields zero, then back to a time. As in Flume that may be later: of
 * the hour that comes twice at the end of summer time, the first is taken for the second.
 */
export function roundDown(timeMs, { unit, value }, zone) {
    const { ms, wholeMs } = units[unit];
    const wallMs = timeMs + zone.spanAt(timeMs).offsetMs;
    const whole = Math.floor(wallMs / wholeMs) * wholeMs;
    const field = Math.floor((wallMs - whole) / ms);
    return zone.timeOf(whole + (field - (field % value)) * ms);
}
//# sourceMappingURL=rounding.js.map