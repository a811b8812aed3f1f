/** Clocks of time zones, for CONVERT_TZ. A name that there is not is UTC, as in Java. */
const minuteMs = 60_000;
const zones = new Map();
/** Names of zones may come from the data. */
const zonesMax = 1000;
function zone(name) {
    const known = zones.get(name);
    if (known !== undefined)
        return known;
    const made = makeZone(name);
    if (zones.size < zonesMax)
        zones.set(name, made);
    return made;
}
function makeZone(name) {
    const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(name);
    if (fixed !== null) {
        const size = (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * minuteMs;
        return () => (fixed[1] === '-' ? -size : size);
    }
    if (!/^[A-Za-z_]+(?:\/[A-Za-z_+-]+\d*)*$/.test(name))
        return () => 0;
    try {
        return offsetsOf(name);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return () => 0;
    }
}
function offsetsOf(timeZone) {
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    });
    return (timeMs) => {
        const parts = format.formatToParts(timeMs);
        const of = (type) => Number(parts.find((part) => part.type === type).value);
        const clock = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
        return clock - Math.floor(timeMs / 1000) * 1000;
    };
}
/**
 * What the clock of zone `to` shows when that of `from` shows `local`. An hour that there is twice, or
 * not at all, is taken as standard time.
 */
export function convertZone(local, from, to) {
    const offsetAt = zone(from);
    const offsets = [offsetAt(local - 86_400_000), offsetAt(local + 86_400_000)];
    const possible = offsets.filter((offset) => offsetAt(local - offset) === offset);
    const timeMs = local - Math.min(...(possible.length > 0 ? possible : offsets));
    return timeMs + zone(to)(timeMs);
}
//# sourceMappingURL=zones.js.map