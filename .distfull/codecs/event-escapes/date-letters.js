/** The letters of time, as SimpleDateFormat writes them in English. */
export const secondMs = 1000;
export const minuteMs = 60_000;
export const hourMs = 3_600_000;
const halfDayMs = 12 * hourMs;
export const dayMs = 24 * hourMs;
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const dayName = ({ wall }) => days[wall.getUTCDay()];
const monthName = ({ wall }) => months[wall.getUTCMonth()];
const day = ({ wall }) => wall.getUTCDate();
const month = ({ wall }) => wall.getUTCMonth() + 1;
const year = ({ wall }) => wall.getUTCFullYear();
const shortYear = (at) => padded(year(at) % 100);
const hour = ({ wall }) => wall.getUTCHours();
const halfDayHour = (at) => hour(at) % 12 || 12;
const minute = ({ wall }) => wall.getUTCMinutes();
const second = ({ wall }) => wall.getUTCSeconds();
const clock = (at) => [hour(at), minute(at), second(at)].map((part) => padded(part)).join(':');
/** What is not here is empty text. `t` is the timestamp's own and is not rounded. */
const letters = {
    '%': { stepMs: dayMs, text: () => '%' },
    a: { stepMs: dayMs, text: (at) => dayName(at).slice(0, 3) },
    A: { stepMs: dayMs, text: dayName },
    b: { stepMs: dayMs, text: (at) => monthName(at).slice(0, 3) },
    B: { stepMs: dayMs, text: monthName },
    c: {
        stepMs: secondMs,
        text: (at) => `${dayName(at).slice(0, 3)} ${monthName(at).slice(0, 3)} ${day(at)} ${clock(at)} ${fullYear(at)}`,
    },
    d: { stepMs: dayMs, text: (at) => padded(day(at)) },
    D: { stepMs: dayMs, text: (at) => `${padded(month(at))}/${padded(day(at))}/${shortYear(at)}` },
    e: { stepMs: dayMs, text: (at) => String(day(at)) },
    H: { stepMs: hourMs, text: (at) => padded(hour(at)) },
    I: { stepMs: hourMs, text: (at) => padded(halfDayHour(at)) },
    j: { stepMs: dayMs, text: (at) => padded(dayOfYear(at), 3) },
    k: { stepMs: hourMs, text: (at) => String(hour(at)) },
    l: { stepMs: hourMs, text: (at) => String(halfDayHour(at)) },
    m: { stepMs: dayMs, text: (at) => padded(month(at)) },
    M: { stepMs: minuteMs, text: (at) => padded(minute(at)) },
    n: { stepMs: dayMs, text: (at) => String(month(at)) },
    p: { stepMs: halfDayMs, text: (at) => (hour(at) < 12 ? 'AM' : 'PM') },
    s: { stepMs: secondMs, text: ({ timeMs }) => String(Math.trunc(timeMs / secondMs)) },
    S: { stepMs: secondMs, text: (at) => padded(second(at)) },
    y: { stepMs: dayMs, text: shortYear },
    Y: { stepMs: dayMs, text: fullYear },
    z: { stepMs: dayMs, text: offset },
};
const unknown = { stepMs: dayMs, text: () => '' };
export function dateLetter(letter) {
    return Object.hasOwn(letters, letter) ? letters[letter] : unknown;
}
function fullYear(at) {
    return padded(year(at), 4);
}
function dayOfYear({ wall }) {
    return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / dayMs) + 1;
}
/** `+hhmm`; seconds of an offset are cut off. */
function offset({ offsetMs }) {
    const minutes = Math.floor(Math.abs(offsetMs) / minuteMs);
    const sign = offsetMs > -minuteMs ? '+' : '-';
    return `${sign}${padded(Math.floor(minutes / 60))}${padded(minutes % 60)}`;
}
function padded(value, digits = 2) {
    return String(value).padStart(digits, '0');
}
//# sourceMappingURL=date-letters.js.map