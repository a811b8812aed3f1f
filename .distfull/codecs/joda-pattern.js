const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const numbers = {
    y: 'year',
    M: 'month',
    d: 'day',
    H: 'hour',
    h: 'halfDayHour',
    m: 'minute',
    s: 'second',
};
/** @throws SyntaxError for a letter that is not supported. */
export function compileJodaPattern(pattern) {
    const fields = [];
    let source = '';
    for (const [part] of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
        const quoted = part.startsWith("'");
        if (!quoted && /^[A-Za-z]/.test(part))
            source += fieldPattern(part, pattern, fields);
        else
            source += escape(quoted ? part.slice(1, -1).replaceAll("''", "'") || "'" : part);
    }
    const expression = new RegExp(`^${source}$`, 'i');
    return (text) => {
        const match = expression.exec(text);
        return match === null ? undefined : timeOf(fields, match.slice(1));
    };
}
function fieldPattern(letters, pattern, fields) {
    const letter = letters[0];
    if (letter === 'E')
        return '[A-Za-z]+';
    if (letter === 'M' && letters.length > 2) {
        fields.push('monthName');
        return '([A-Za-z]+)';
    }
    if (letter === 'S' || letter === 'a' || letter === 'Z') {
        fields.push(letter === 'S' ? 'fraction' : letter === 'a' ? 'halfDay' : 'offset');
        return letter === 'S'
            ? `(\\d{1,${letters.length}})`
            : letter === 'a'
                ? '([AP]M)'
                : '(Z|[+-]\\d\\d:?\\d\\d)';
    }
    const field = numbers[letter];
    if (field === undefined)
        throw new SyntaxError(`date pattern ${pattern}: "${letters}" is not supported`);
    const isShortYear = letters === 'yy';
    fields.push(isShortYear ? 'shortYear' : field);
    return letters.length === 1 ? '(\\d+)' : `(\\d{${letters.length}})`;
}
function timeOf(fields, texts) {
    const text = (field) => texts[fields.indexOf(field)];
    const number = (field, otherwise) => Number(text(field) ?? otherwise);
    const shortYear = text('shortYear');
    const name = text('monthName')?.slice(0, 3).toLowerCase();
    const month = name === undefined ? number('month', 1) - 1 : months.indexOf(name);
    const year = shortYear === undefined ? number('year', 1970) : 2000 + Number(shortYear);
    const day = number('day', 1);
    const halfDay = text('halfDay')?.toUpperCase() === 'PM' ? 12 : 0;
    const hour = fields.includes('halfDayHour')
        ? (number('halfDayHour', 0) % 12) + halfDay
        : number('hour', 0);
    const minute = number('minute', 0);
    const second = number('second', 0);
    const millisecond = Math.trunc(Number(`0.${text('fraction') ?? '0'}`) * 1000);
    const isDate = month in months && day >= 1 && day <= daysIn(year, month);
    if (!isDate || hour > 23 || minute > 59 || second > 59)
        return undefined;
    const offset = text('offset');
    const local = [year, month, day, hour, minute, second, millisecond];
    return offset === undefined
        ? new Date(...local).getTime()
        : Date.UTC(...local) - offsetMs(offset);
}
function daysIn(year, month) {
    return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}
function offsetMs(text) {
    if (text.toUpperCase() === 'Z')
        return 0;
    const digits = text.replace(':', '');
    const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3));
    return (digits.startsWith('-') ? -minutes : minutes) * 60_000;
}
function escape(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
//# sourceMappingURL=joda-pattern.js.map