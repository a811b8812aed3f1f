const recentMax = 20;
/** Several queues as one: all counted, the newest of all shown. */
export function mergeDeadLetters(queues) {
    return {
        count: queues.reduce((sum, { count }) => sum + count, 0),
        recent: queues
            .flatMap(({ recent }) => recent)
            .toSorted((a, b) => b.timeMs - a.timeMs)
            .slice(0, recentMax),
    };
}
//# sourceMappingURL=dead-letter-status.js.map