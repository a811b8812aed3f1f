/** Years, months and weeks of times in UTC: milliseconds since 1970, in the Gregorian calendar. */
export const dayMs = 86_400_000;
/** The calendar ends at the year 275760: a time beyond is NULL. */
export function inCalendar(timeMs) {
    return Math.abs(timeMs) <= 8.64e15 ? timeMs : null;
}
/** Milliseconds of the units that are always equally long. */
const unitsMs = {
    MILLISECOND: 1,
    SECOND: 1000,
    MINUTE: 60_000,
    HOUR: 3_600_000,
    DAY: dayMs,
    WEEK: 7 * dayMs,
};
/** Months of the others. */
const unitMonths = {
    MONTH: 1,
    QUARTER: 3,
    YEAR: 12,
    DECADE: 120,
};
export const calendarUnits = [...Object.keys(unitsMs), ...Object.keys(unitMonths)];
/** The first day of the month that is `months` after January of year 0. */
function firstOfMonth(months) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(months / 12), ((months % 12) + 12) % 12, 1);
    return date.getTime();
}
function monthsOf(timeMs) {
    const date = new Date(timeMs);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
/** The day stays, or is the last of a shorter month. */
export function addMonths(timeMs, months) {
    const day = new Date(timeMs).getUTCDate();
    const target = monthsOf(timeMs) + months;
    const first = firstOfMonth(target);
    const lastDay = Math.round((firstOfMonth(target + 1) - first) / dayMs);
    return first + (Math.min(day, lastDay) - 1) * dayMs + timeInDay(timeMs);
}
export function addUnits(timeMs, unit, count) {
    const perUnit = unitsMs[unit];
    if (perUnit !== undefined)
        return timeMs + count * perUnit;
    return addMonths(timeMs, count * unitMonths[unit]);
}
/** How many whole units lie between two times; negative when `to` is the earlier one. */
export function unitsBetween(fromMs, toMs, unit) {
    const perUnit = unitsMs[unit];
    if (perUnit !== undefined)
        return Math.trunc((toMs - fromMs) / perUnit) + 0;
    return Math.trunc(monthsBetween(fromMs, toMs) / unitMonths[unit]) + 0;
}
/** As Flink counts: by days first, then one less when the clock of the same day is not that far. */
function monthsBetween(fromMs, toMs) {
    const from = floorTo(fromMs, 'DAY');
    const to = floorTo(toMs, 'DAY');
    const months = to < from ? -wholeMonths(to, from) : wholeMonths(from, to);
    const isEarlier = timeInDay(toMs) < timeInDay(fromMs);
    return addMonths(from, months) === to && isEarlier ? months - 1 : months;
}
function wholeMonths(from, to) {
    const months = monthsOf(to) - monthsOf(from);
    return addMonths(from, months) > to ? months - 1 : months;
}
/** The start of the unit that a time lies in. Weeks begin on Sunday, as Flink's do. */
export function floorTo(timeMs, unit) {
    const months = unitMonths[unit];
    if (months !== undefined)
        return firstOfMonth(Math.floor(monthsOf(timeMs) / months) * months);
    // 1970 began on a Thursday.
    const shift = unit === 'WEEK' ? 4 * dayMs : 0;
    const perUnit = unitsMs[unit];
    return Math.floor((timeMs + shift) / perUnit) * perUnit - shift;
}
/** For units above a day, but for quarters, Flink looks at the day only: noon of the first is still the first. */
export function ceilTo(timeMs, unit) {
    const isAboveDay = ['WEEK', 'MONTH', 'YEAR', 'DECADE'].includes(unit);
    const looked = isAboveDay ? floorTo(timeMs, 'DAY') : timeMs;
    const floor = floorTo(looked, unit);
    return floor === looked ? floor : addUnits(floor, unit, 1);
}
export function timeInDay(timeMs) {
    return timeMs - Math.floor(timeMs / dayMs) * dayMs;
}
export function dayOfYear(timeMs) {
    return Math.floor((timeMs - floorTo(timeMs, 'YEAR')) / dayMs) + 1;
}
/** 1 is Monday. */
export function isoDayOfWeek(timeMs) {
    return ((((Math.floor(timeMs / dayMs) + 3) % 7) + 7) % 7) + 1;
}
/** The week of ISO 8601: the first one has the year's first Thursday. */
export function isoWeek(timeMs) {
    const thursday = timeMs + (4 - isoDayOfWeek(timeMs)) * dayMs;
    const week = Math.floor((dayOfYear(thursday) - 1) / 7) + 1;
    return { year: new Date(thursday).getUTCFullYear(), week };
}
//# sourceMappingURL=calendar.js.map