/**
 * Hot path. Reads `17/May/2015:10:05:03 +0000` by hand: 26 bytes, in the zone written. Lines of a
 * log share their minute and zone, so both are kept from the line before and compared as bytes.
 */
import { colon, slash, space, zero } from './bytes.js';
export const logTimeBytes = 26;
const minuteMs = 60_000;
const plus = 0x2b;
const minus = 0x2d;
const monthNames = 'JanFebMarAprMayJunJulAugSepOctNovDec';
export class LogTimeReader {
    #buffer;
    #view;
    // `17/May/2015:10:05:` of the line before, as four words and its last two bytes, in ms since 1970.
    #minute0 = 0;
    #minute4 = 0;
    #minute8 = 0;
    #minute12 = 0;
    #minute16 = 0;
    #minuteMs = Number.NaN;
    // ` +0000` of the line before, as a word and its last two bytes, in ms.
    #zone0 = 0;
    #zone4 = 0;
    #zoneMs = Number.NaN;
    constructor(buffer, view) {
        this.#buffer = buffer;
        this.#view = view;
    }
    /** Milliseconds since 1970, or NaN when the 26 bytes at `at` are no such time. */
    read(at) {
        const second = twoDigits(this.#buffer, at + 18);
        // 60 is a leap second, which servers do write.
        if (second < 0 || second > 60)
            return Number.NaN;
        return this.#minuteStart(at) + second * 1000 - this.#zoneOffset(at + 20);
    }
    #minuteStart(at) {
        const view = this.#view;
        const minute0 = view.getInt32(at);
        const minute4 = view.getInt32(at + 4);
        const minute8 = view.getInt32(at + 8);
        const minute12 = view.getInt32(at + 12);
        const minute16 = view.getInt16(at + 16);
        const isLast = minute16 === this.#minute16 &&
            minute12 === this.#minute12 &&
            minute8 === this.#minute8 &&
            minute4 === this.#minute4 &&
            minute0 === this.#minute0;
        if (isLast)
            return this.#minuteMs;
        this.#minute0 = minute0;
        this.#minute4 = minute4;
        this.#minute8 = minute8;
        this.#minute12 = minute12;
        this.#minute16 = minute16;
        this.#minuteMs = readMinute(this.#buffer, at);
        return this.#minuteMs;
    }
    #zoneOffset(at) {
        const zone0 = this.#view.getInt32(at);
        const zone4 = this.#view.getInt16(at + 4);
        if (zone0 === this.#zone0 && zone4 === this.#zone4)
            return this.#zoneMs;
        this.#zone0 = zone0;
        this.#zone4 = zone4;
        this.#zoneMs = readZone(this.#buffer, at);
        return this.#zoneMs;
    }
}
/** The begin of `17/May/2015:10:05:` in UTC, or NaN. */
function readMinute(buffer, at) {
    const hour = twoDigits(buffer, at + 12);
    const minute = twoDigits(buffer, at + 15);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return Number.NaN;
    const isSeparated = [11, 14, 17].every((colonAt) => buffer[at + colonAt] === colon);
    return isSeparated ? readDay(buffer, at) + (hour * 60 + minute) * minuteMs : Number.NaN;
}
/** The begin of day `17/May/2015` in UTC, or NaN. */
function readDay(buffer, at) {
    const day = twoDigits(buffer, at);
    const month = monthNames.indexOf(buffer.toString('latin1', at + 3, at + 6)) / 3;
    const century = twoDigits(buffer, at + 7);
    const yearOfCentury = twoDigits(buffer, at + 9);
    if (buffer[at + 2] !== slash || buffer[at + 6] !== slash)
        return Number.NaN;
    if (!Number.isInteger(month) || century < 1 || yearOfCentury < 0)
        return Number.NaN;
    const date = new Date(Date.UTC(century * 100 + yearOfCentury, month, day));
    // Date.UTC carries 31 June over to 1 July: such a day does not exist.
    return date.getUTCDate() === day ? date.getTime() : Number.NaN;
}
/** The offset of zone ` -0730` from UTC in ms, or NaN. */
function readZone(buffer, at) {
    const sign = buffer[at + 1];
    const hours = twoDigits(buffer, at + 2);
    const minutes = twoDigits(buffer, at + 4);
    if (buffer[at] !== space || (sign !== plus && sign !== minus))
        return Number.NaN;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return Number.NaN;
    const offsetMs = (hours * 60 + minutes) * minuteMs;
    return sign === minus ? -offsetMs : offsetMs;
}
/** -1: not two digits. */
function twoDigits(buffer, at) {
    const tens = buffer[at] - zero;
    const ones = buffer[at + 1] - zero;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
//# sourceMappingURL=log-time.js.map