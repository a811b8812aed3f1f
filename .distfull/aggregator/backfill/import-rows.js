/** The next outbox number afterwards. A backfill that is known already changes nothing. */
export function importRows(checkpoint, { id, rows }, options) {
    const { layout, outbox, revisions, timeMs } = options;
    let number = options.nextOutboxNumber;
    if (checkpoint.backfills().some((receipt) => receipt.id === id))
        return number;
    let window;
    let revision = 0;
    for (const row of rows) {
        const { key, startMs, endMs, values, isGone } = row;
        if (window?.startMs !== startMs || window.endMs !== endMs) {
            window = row;
            revision = revisions.behind(checkpoint.highestRevision(row));
            checkpoint.putWindow(row, { provisional: false });
        }
        if (isGone)
            checkpoint.removeResult(key);
        else
            checkpoint.putResult(key, { revision, provisional: false, values });
        const { summedOver } = layout.groupingSets[row.groupingSet];
        const sent = { startMs, endMs, revision, values, summedOver };
        if (outbox)
            checkpoint.appendOutbox(number++, isGone ? { ...sent, deleted: true } : sent);
    }
    checkpoint.putBackfill({ id, rows: rows.length, timeMs });
    return number;
}
//# sourceMappingURL=import-rows.js.map