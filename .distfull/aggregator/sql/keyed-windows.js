/** Whether `what` cannot read the rows of the plan, which is reported then. */
export function refuseAfterKeyed({ window, first, stages }, what, place, problems) {
    const isSecond = stages.some((stage) => stage.kind === 'aggregate' && stage.window !== undefined);
    if (isSecond || (window.kind !== 'session' && window.kind !== 'count'))
        return false;
    const reason = window.kind === 'count'
        ? 'they end in no order of time; take their rows as they are'
        : afterSessions(window.partitionKeys.length, first.groupKeys.length, what);
    if (reason === undefined)
        return false;
    problems.add(place, `${what} over ${window.kind} windows: ${reason}`);
    return true;
}
function afterSessions(partitionKeys, groupKeys, what) {
    // Flink counts such groups row by row, and takes no rows that change.
    if (groupKeys > partitionKeys)
        return 'name all keys of GROUP BY in PARTITION BY, as Flink wants';
    if (what === 'a second window' || partitionKeys === 0)
        return undefined;
    // Sessions of two keys are one window only by chance.
    return 'each key has its own; put a second window around it: TUMBLE by its window_time';
}
//# sourceMappingURL=keyed-windows.js.map