/** Year 1 to 9999: what result keys and ISO times can hold. */
const earliestMs = -62_135_596_800_000;
const latestMs = 253_402_300_799_999;
/** Why no window can have a row of this time; undefined when one can. */
export function timeProblem(timeMs) {
    if (timeMs >= earliestMs && timeMs <= latestMs)
        return undefined;
    return Number.isNaN(timeMs)
        ? 'the row has no event time'
        : `event time ${timeMs} ms is outside the years 1 to 9999`;
}
//# sourceMappingURL=event-time.js.map