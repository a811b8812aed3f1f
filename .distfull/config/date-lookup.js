const padded = (value, length) => `${value}`.padStart(length, '0');
const named = (option) => (date, length) => new Intl.DateTimeFormat('en', { [option]: length > 3 ? 'long' : 'short' }).format(date);
const monthName = named('month');
const letters = {
    y: (date, length) => length === 2 ? padded(date.getFullYear() % 100, 2) : padded(date.getFullYear(), length),
    M: (date, length) => (length > 2 ? monthName(date, length) : padded(date.getMonth() + 1, length)),
    d: (date, length) => padded(date.getDate(), length),
    E: named('weekday'),
    H: (date, length) => padded(date.getHours(), length),
    h: (date, length) => padded(date.getHours() % 12 || 12, length),
    m: (date, length) => padded(date.getMinutes(), length),
    s: (date, length) => padded(date.getSeconds(), length),
    S: (date, length) => padded(date.getMilliseconds(), length),
    a: (date) => (date.getHours() < 12 ? 'AM' : 'PM'),
    Z: (date) => {
        const minutes = -date.getTimezoneOffset();
        const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
        return `${minutes < 0 ? '-' : '+'}${padded(hour, 2)}${padded(minute, 2)}`;
    },
};
/** Undefined for a pattern with a letter that is not known. */
export function formatDate(pattern, timeMs) {
    const date = new Date(timeMs);
    let text = '';
    for (const [part, quoted, letter] of pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g)) {
        if (quoted !== undefined)
            text += quoted.replaceAll("''", "'") || "'";
        else if (letter === undefined)
            text += part;
        else if (Object.hasOwn(letters, letter))
            text += letters[letter](date, part.length);
        else
            return undefined;
    }
    return text;
}
//# sourceMappingURL=date-lookup.js.map