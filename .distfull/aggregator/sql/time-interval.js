import { rowwise } from './evaluate/rowwise.js';
import { addMonths, dayMs, inCalendar } from './functions/calendar.js';
import { printInterval, warnPrecision } from './interval.js';
import { printExpression } from './print.js';
import { describeType } from './typed.js';
const fieldsMs = { DAY: 86_400_000, HOUR: 3_600_000, MINUTE: 60_000, SECOND: 1000 };
const fields = Object.keys(fieldsMs);
/** What stands between the fields of `1 02:03:04.5`. */
const separators = { DAY: ' ', HOUR: ':', MINUTE: ':', SECOND: '' };
const spanUnits = 'DAY, HOUR, MINUTE, SECOND, MONTH, YEAR or a range such as DAY TO SECOND';
/** Undefined: no such unit, or the text is none of it. Flink 2.2 reads WEEK and QUARTER wrongly. */
function spanOf({ text, unit }) {
    const parts = /^(-?)\s*(-?)(.*)$/.exec(text);
    const sign = parts[1] === parts[2] ? 1 : -1;
    const size = monthsIn(parts[3], unit) ?? timeIn(parts[3], unit);
    return size && { months: sign * size.months, timeMs: sign * size.timeMs };
}
function monthsIn(text, unit) {
    const range = /^(\d{1,4})-(\d{1,2})$/.exec(text);
    if (unit === 'YEAR TO MONTH' && range !== null) {
        return { months: Number(range[1]) * 12 + Number(range[2]), timeMs: 0 };
    }
    const perUnit = { YEAR: 12, MONTH: 1 }[unit.replace(/S$/, '')];
    if (perUnit === undefined || !/^\d{1,4}$/.test(text))
        return undefined;
    return { months: Number(text) * perUnit, timeMs: 0 };
}
function timeIn(text, unit) {
    const [first, last = first] = unit.split(' TO ').map((word) => word.replace(/S$/, ''));
    const from = fields.indexOf(first);
    const to = fields.indexOf(last);
    if (from < 0 || to < from)
        return undefined;
    const wanted = fields.slice(from, to + 1);
    const sources = wanted.map((field, i) => {
        const digits = field === 'SECOND' ? String.raw `(\d{1,9}(?:\.\d{1,3})?)` : String.raw `(\d{1,9})`;
        return i === wanted.length - 1 ? digits : digits + separators[field];
    });
    const found = new RegExp(`^${sources.join('')}$`).exec(text);
    if (found === null)
        return undefined;
    const sums = wanted.map((field, i) => Number(found[i + 1]) * fieldsMs[field]);
    return { months: 0, timeMs: Math.round(sums.reduce((sum, part) => sum + part)) };
}
/** `time` plus or minus the interval. */
export function shifted(time, interval, sign, place, problems) {
    const span = spanOf(interval);
    if (span === undefined) {
        const found = printExpression(interval);
        problems.add(interval.place, `${found} is no interval here; the units are ${spanUnits}`);
        return undefined;
    }
    if (time.type !== 'timestamp' && time.type !== 'date') {
        const found = describeType(time.type);
        problems.add(place, `an interval is added to a TIMESTAMP or DATE, found ${found}`);
        return undefined;
    }
    warnPrecision(interval, remedyFor(interval, span), problems);
    const months = sign * span.months;
    // Flink leaves parts of a day out where it adds to a DATE.
    const stepMs = time.type === 'date' ? dayMs : 1;
    const shiftMs = sign * Math.trunc(span.timeMs / stepMs) * stepMs;
    const shift = (timeMs) => inCalendar(addMonths(timeMs, months) + shiftMs);
    return { type: time.type, evaluate: rowwise(shift, [time.evaluate], false) };
}
/** The interval with as many digits as Flink is told of. */
function remedyFor(interval, { months, timeMs }) {
    if (months === 0)
        return printInterval(timeMs);
    return printExpression({ ...interval, precision: /\d+/.exec(interval.text)[0].length });
}
//# sourceMappingURL=time-interval.js.map