/**
 * Hot path. Times in text, by hand: milliseconds since 1970, NaN where it is none.
 *
 *   iso-8601     2015-05-17T10:05:03.123Z     seconds and fraction may be missing, as java.time reads it
 *   sql          2015-05-17 10:05:03.123      the fraction may be missing
 *
 * Both may end in `Z` or an offset (`+02:00`, `+0200`); without one it is UTC. Digits beyond
 * milliseconds are cut. The day of the text before is kept: most times of a topic share it.
 */
const zero = 0x30;
const nine = 0x39;
const colon = 0x3a;
const dash = 0x2d;
const plus = 0x2b;
const dot = 0x2e;
const space = 0x20;
const letterT = 0x54;
const letterZ = 0x5a;
const minuteMs = 60_000;
export class TimestampReader {
    #separator;
    #secondsMayMiss;
    #day = -1;
    #dayMs = Number.NaN;
    constructor(standard) {
        this.#separator = standard === 'sql' ? space : letterT;
        this.#secondsMayMiss = standard === 'iso-8601';
    }
    read(buffer, start, end) {
        const dayMs = this.#dayStart(buffer, start, end);
        if (end - start < 16 || buffer[start + 10] !== this.#separator)
            return Number.NaN;
        const hour = digits(buffer, start + 11, 2);
        const minute = digits(buffer, start + 14, 2);
        if (buffer[start + 13] !== colon || hour > 23 || minute > 59)
            return Number.NaN;
        let at = start + 16;
        let timeMs = dayMs + (hour * 60 + minute) * minuteMs;
        if (at < end && buffer[at] === colon) {
            if (at + 3 > end)
                return Number.NaN;
            const second = digits(buffer, at + 1, 2);
            if (!(second <= 59))
                return Number.NaN;
            timeMs += second * 1000;
            at += 3;
            if (at < end && buffer[at] === dot) {
                const fractionEnd = endOfDigits(buffer, at + 1, end);
                if (fractionEnd === at + 1 || fractionEnd > at + 10)
                    return Number.NaN;
                timeMs += milliseconds(buffer, at + 1, fractionEnd);
                at = fractionEnd;
            }
        }
        else if (!this.#secondsMayMiss)
            return Number.NaN;
        return timeMs - zoneOffset(buffer, at, end);
    }
    /** Of `2015-05-17`, in UTC. */
    #dayStart(buffer, at, end) {
        if (end - at < 10 || buffer[at + 4] !== dash || buffer[at + 7] !== dash)
            return Number.NaN;
        const year = digits(buffer, at, 4);
        const month = digits(buffer, at + 5, 2);
        const day = digits(buffer, at + 8, 2);
        const packed = (year * 100 + month) * 100 + day;
        if (packed === this.#day)
            return this.#dayMs;
        this.#day = packed;
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        // JavaScript carries 31 June over to 1 July: such a day does not exist.
        const isReal = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
        this.#dayMs = isReal ? date.getTime() : Number.NaN;
        return this.#dayMs;
    }
}
/** Of `count` digits, or NaN. */
function digits(buffer, at, count) {
    let value = 0;
    for (let i = at; i < at + count; i++) {
        const byte = buffer[i];
        if (byte < zero || byte > nine)
            return Number.NaN;
        value = value * 10 + (byte - zero);
    }
    return value;
}
function endOfDigits(buffer, from, end) {
    let at = from;
    while (at < end && buffer[at] >= zero && buffer[at] <= nine)
        at++;
    return at;
}
/** `.5` is 500, `.123999` is 123. */
function milliseconds(buffer, from, end) {
    let value = 0;
    for (let i = 0; i < 3; i++)
        value = value * 10 + (from + i < end ? buffer[from + i] - zero : 0);
    return value;
}
/** Of nothing, `Z`, `+02`, `+0200` or `+02:00`, in ms; NaN: it is none of them. */
function zoneOffset(buffer, from, end) {
    if (from === end)
        return 0;
    const sign = buffer[from];
    if (sign === letterZ)
        return from + 1 === end ? 0 : Number.NaN;
    if ((sign !== plus && sign !== dash) || end - from < 3)
        return Number.NaN;
    const hours = digits(buffer, from + 1, 2);
    const minutesAt = from + (buffer[from + 3] === colon ? 4 : 3);
    const hasMinutes = end > from + 3;
    if (hasMinutes && end !== minutesAt + 2)
        return Number.NaN;
    const minutes = hasMinutes ? digits(buffer, minutesAt, 2) : 0;
    if (hours > 18 || minutes > 59)
        return Number.NaN;
    const offsetMs = (hours * 60 + minutes) * minuteMs;
    return sign === dash ? -offsetMs : offsetMs;
}
//# sourceMappingURL=timestamps.js.map