const unitsMs = new Map([
    ['DAY', 86_400_000],
    ['HOUR', 3_600_000],
    ['MINUTE', 60_000],
    ['SECOND', 1000],
]);
const wholeUnit = 'DAY TO SECOND';
export const intervalUnits = [...unitsMs.keys(), wholeUnit];
/** Whether there is such a unit; plurals are taken, too. */
export function isIntervalUnit(unit) {
    return unit === wholeUnit || unitsMs.has(singular(unit));
}
/** Milliseconds of `INTERVAL 'text' unit`, or undefined when the text is no number of that unit. */
export function intervalMs(text, unit) {
    if (unit === wholeUnit)
        return dayToSecondMs(text);
    const perUnit = unitsMs.get(singular(unit));
    const pattern = perUnit === 1000 ? /^-?\d{1,9}(\.\d{1,3})?$/ : /^-?\d{1,9}$/;
    return perUnit === undefined || !pattern.test(text)
        ? undefined
        : Math.round(Number(text) * perUnit);
}
/** `1 02:03:04.500` */
function dayToSecondMs(text) {
    const parts = /^(-?)(\d{1,6}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d(?:\.\d{1,3})?)$/.exec(text);
    if (parts === null)
        return undefined;
    const [days, hours, minutes, seconds] = parts.slice(2).map(Number);
    const size = ((days * 24 + hours) * 60 + minutes) * 60_000 + Math.round(seconds * 1000);
    return parts[1] === '-' ? -size : size;
}
function singular(unit) {
    return unit.toUpperCase().replace(/S$/, '');
}
/**
 * The interval in the largest unit that it is a whole number of, or in days, hours, minutes and
 * seconds. Flink 2.2 takes two digits a field (and, asked by a precision, few more: `SECOND(5)` fails).
 */
export function printInterval(timeMs) {
    const sign = timeMs < 0 ? '-' : '';
    const size = Math.abs(timeMs);
    for (const [unit, perUnit] of unitsMs) {
        if (size % perUnit === 0 && size / perUnit <= 99) {
            return `INTERVAL '${sign}${size / perUnit}' ${unit}`;
        }
    }
    const days = Math.floor(size / 86_400_000);
    const inDay = new Date(size).toISOString().slice(11, 23).replace('.000', '');
    const unit = days > 99 ? `DAY(${String(days).length})` : 'DAY';
    return `INTERVAL '${sign}${days} ${inDay}' ${unit} TO SECOND`;
}
/** Flink's intervals have two digits unless more are asked for. */
export function warnPrecision(interval, remedy, problems) {
    const { text, precision = 2, place } = interval;
    const digits = /\d+/.exec(text)[0].length;
    if (digits <= precision)
        return;
    const fact = `Flink reads ${precision} digits of an interval, found ${digits}`;
    problems.warn(place, `${fact}; write ${remedy} so that this query runs there unchanged`);
}
//# sourceMappingURL=interval.js.map