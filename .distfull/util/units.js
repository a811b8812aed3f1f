const durations = {
    ms: 1,
    s: 1000,
    sec: 1000,
    m: 60_000,
    min: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
const sizes = {
    B: 1,
    kB: 1000,
    MB: 1000 ** 2,
    GB: 1000 ** 3,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
    TiB: 1024 ** 4,
};
/** `60s`, `5 min`, `7d` in milliseconds; a plain number is milliseconds. A string says what is wrong. */
export function parseDuration(text) {
    return parseUnits(text, durations, 'a duration such as 500ms, 60s, 5min, 12h or 7d');
}
/** As `parseDuration` reads it, in the largest unit that it is a whole number of: `90s`, `1d`. */
export function durationText(durationMs) {
    for (const unit of ['d', 'h', 'm', 's']) {
        const count = durationMs / durations[unit];
        if (count !== 0 && Number.isInteger(count))
            return `${count}${unit}`;
    }
    return `${durationMs}ms`;
}
/** `64MiB`, `10 GB` in bytes; a plain number is bytes. A string says what is wrong. */
export function parseSize(text) {
    return parseUnits(text, sizes, 'a size such as 512KiB, 64MiB or 10GB');
}
function parseUnits(text, units, expected) {
    const match = /^(-?\d+(?:\.\d+)?)\s*([a-zA-Z]*)$/.exec(text.trim());
    if (match === null)
        return `must be ${expected}`;
    const name = match[2];
    const unit = name === '' ? 1 : Object.hasOwn(units, name) ? units[name] : undefined;
    if (unit === undefined) {
        return `has the unit "${name}", which is not one of ${Object.keys(units).join(', ')}`;
    }
    return Math.round(Number(match[1]) * unit);
}
//# sourceMappingURL=units.js.map