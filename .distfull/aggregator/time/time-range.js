/**
 * Times beyond `limitMs` are not the latest: one host with a wrong year would otherwise close every
 * window and make the others' rows late. NaN: no time.
 */
export function timeRange(times, size, limitMs) {
    let earliestMs = Infinity;
    let latestMs = -Infinity;
    for (let i = 0; i < size; i++) {
        const timeMs = times[i];
        if (timeMs < earliestMs)
            earliestMs = timeMs;
        if (timeMs > latestMs && timeMs <= limitMs)
            latestMs = timeMs;
    }
    return { earliestMs, latestMs };
}
//# sourceMappingURL=time-range.js.map