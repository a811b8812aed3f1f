/*
 * Hot path: offsets of a time zone without asking Intl (1.5 µs) for each event. Between two
 * transitions an offset stands still, so each day (UTC) is looked up once; a day with a transition is
 * halved until its second is found. Not every transition is on a quarter of an hour: St. John's
 * changed at 00:01, Monrovia in 1972 at 00:44:30.
 */
const dayMs = 86_400_000;
/** Two and a half years; all are forgotten beyond. */
const daysMax = 1024;
export class TimeZone {
    #lookUp;
    #days = new Map();
    #last = { fromMs: 0, untilMs: 0, offsetMs: 0 };
    /** `lookUp` gives the offset from UTC in ms at a time in ms since 1970. */
    constructor(lookUp) {
        this.#lookUp = lookUp;
    }
    spanAt(timeMs) {
        const last = this.#last;
        if (timeMs >= last.fromMs && timeMs < last.untilMs)
            return last;
        const spans = this.#spansOf(Math.floor(timeMs / dayMs));
        this.#last = timeMs < spans[0].untilMs ? spans[0] : spans[1];
        return this.#last;
    }
    /**
     * The time that a clock on the wall shows `wallMs` at, as java.util.Calendar decides: what comes
     * twice is the second one (standard time), what is left out is counted from before the transition.
     */
    timeOf(wallMs) {
        const before = this.spanAt(wallMs - dayMs).offsetMs;
        const after = this.spanAt(wallMs + dayMs).offsetMs;
        const isAfter = before === after || this.spanAt(wallMs - after).offsetMs === after;
        return wallMs - (isAfter ? after : before);
    }
    #spansOf(day) {
        let spans = this.#days.get(day);
        if (spans === undefined) {
            if (this.#days.size >= daysMax)
                this.#days.clear();
            spans = this.#lookUpDay(day * dayMs, (day + 1) * dayMs);
            this.#days.set(day, spans);
        }
        return spans;
    }
    #lookUpDay(fromMs, untilMs) {
        const offsetMs = this.#lookUp(fromMs);
        const lastMs = this.#lookUp(untilMs - 1);
        if (lastMs === offsetMs)
            return [{ fromMs, untilMs, offsetMs }];
        let low = fromMs;
        let high = untilMs - 1;
        while (high - low > 1) {
            const middle = Math.floor((low + high) / 2);
            if (this.#lookUp(middle) === offsetMs)
                low = middle;
            else
                high = middle;
        }
        return [
            { fromMs, untilMs: high, offsetMs },
            { fromMs: high, untilMs, offsetMs: lastMs },
        ];
    }
}
/** The zone that the process runs in. */
export function localTimeZone() {
    return javaTimeZone(new Intl.DateTimeFormat().resolvedOptions().timeZone) ?? fixedZone(0);
}
/**
 * A zone by the names that `java.util.TimeZone` takes: those of tzdata, Java's old abbreviations
 * (`PST`, `ECT`; Intl has the same) and `GMT+8`, `GMT-0530`, `GMT+05:30`. Undefined where Java
 * would silently use GMT; so are `utc` and `europe/berlin`, as Java heeds the case.
 */
export function javaTimeZone(name) {
    const offset = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(name);
    if (offset !== null) {
        const [, sign, hours, minutes = '0'] = offset;
        if (Number(hours) > 23 || Number(minutes) > 59)
            return undefined;
        const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000;
        return fixedZone(sign === '-' ? -offsetMs : offsetMs);
    }
    if (!/^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)*$/.test(name))
        return undefined;
    try {
        return namedZone(name);
    }
    catch {
        return undefined;
    }
}
function fixedZone(offsetMs) {
    return new TimeZone(() => offsetMs);
}
/** @throws RangeError for an unknown name. */
function namedZone(timeZone) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    const { timeZone: resolved } = format.resolvedOptions();
    if (resolved !== timeZone && resolved.toLowerCase() === timeZone.toLowerCase())
        throw new RangeError(`${timeZone} is written ${resolved}`);
    return new TimeZone((timeMs) => offsetIn(format.format(timeMs)));
}
/** Of a text such as `12/31/1969, GMT-00:44:30`; `GMT` alone is no offset. */
function offsetIn(text) {
    const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text);
    if (match === null)
        return 0;
    const [, sign, hours, minutes, seconds = '0'] = match;
    const offsetMs = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
    return sign === '-' ? -offsetMs : offsetMs;
}
//# sourceMappingURL=time-zone.js.map