const usualFutureMaxMs = 86_400_000;
/** How records of a table are counted: the same for the query's own thread and for workers. */
export function countingOptions(table, format, clock) {
    return {
        topic: table.topic,
        format,
        timeColumn: format.columns.findIndex(({ name }) => name === table.timestamp),
        futureMaxMs: table.futureMaxMs ?? usualFutureMaxMs,
        clock,
    };
}
//# sourceMappingURL=counting-options.js.map