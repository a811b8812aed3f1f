/** `2015-05-17 10:00:00[.123]` in UTC as milliseconds since 1970; undefined: no such time. */
export function parseTimestamp(text) {
    const parts = /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?))?$/.exec(text);
    if (parts === null)
        return undefined;
    const timeMs = Date.parse(`${parts[1]}T${parts[2] ?? '00:00:00'}Z`);
    // Date.parse carries 31 June over to 1 July: such a day does not exist.
    const isRealDay = !Number.isNaN(timeMs) && new Date(timeMs).toISOString().startsWith(parts[1]);
    return isRealDay ? timeMs : undefined;
}
//# sourceMappingURL=timestamp.js.map