/** Pieces in the order of the events; what every channel has is left out. */
export function cutByPositions(batch, channels) {
    const everyone = channels.map((_, index) => index);
    if (batch.provenance.every((range) => channels.every((known) => isAhead(known, range))))
        return everyone.length === 0 ? [] : [{ batch, lacking: everyone }];
    const pieces = [];
    let firstEvent = 0;
    for (const range of batch.provenance) {
        pieces.push(...cutRange(batch, range, firstEvent, channels));
        firstEvent += eventsOf(range);
    }
    return pieces;
}
function isAhead(known, range) {
    const set = known(range.origin);
    return set === undefined || set.end <= range.from;
}
function cutRange(batch, range, firstEvent, channels) {
    const sets = channels.map((known) => known(range.origin));
    const whole = lackingOf(sets, range.from, range.to);
    const endEvent = firstEvent + eventsOf(range);
    if (whole !== 'mixed' || batch.endPosition === undefined || endEvent === firstEvent)
        return pieceOf(batch, range, firstEvent, endEvent, whole === 'mixed' ? sets.map((_, i) => i) : whole);
    const pieces = [];
    let pieceStart = firstEvent;
    let pieceFrom = range.from;
    let lacking;
    let from = range.from;
    for (let event = firstEvent; event < endEvent; event++) {
        const last = event === endEvent - 1;
        const to = last ? range.to : batch.endPosition(event);
        const missing = lackingOfEvent(sets, from, to);
        if (lacking !== undefined && !sameNumbers(lacking, missing)) {
            pieces.push(...pieceOf(batch, { ...range, from: pieceFrom, to: from }, pieceStart, event, lacking));
            pieceStart = event;
            pieceFrom = from;
        }
        lacking = missing;
        from = to;
    }
    pieces.push(...pieceOf(batch, { ...range, from: pieceFrom }, pieceStart, endEvent, lacking ?? []));
    return pieces;
}
/** How many of the batch's events belong to the range: those that the source did not give up. */
function eventsOf(range) {
    return range.read - range.deadLettered;
}
/** 'mixed' when a channel has a part of the range. */
function lackingOf(sets, from, to) {
    const lacking = [];
    for (const [index, set] of sets.entries()) {
        const gaps = set === undefined ? undefined : set.missing(from, to);
        if (gaps === undefined || (gaps.length === 1 && gaps[0].from === from && gaps[0].to === to))
            lacking.push(index);
        else if (gaps.length > 0)
            return 'mixed';
    }
    return lacking;
}
/** An event that a channel has only in part is taken as lacking: possibly doubled, never lost. */
function lackingOfEvent(sets, from, to) {
    const lacking = [];
    for (const [index, set] of sets.entries())
        if (set === undefined || !set.contains(from, to))
            lacking.push(index);
    return lacking;
}
function pieceOf(batch, range, fromEvent, toEvent, lacking) {
    if (lacking.length === 0)
        return [];
    return [
        {
            batch: batch.slice(fromEvent, toEvent, [
                { ...range, read: toEvent - fromEvent + range.deadLettered },
            ]),
            lacking,
        },
    ];
}
function sameNumbers(a, b) {
    return a.length === b.length && a.every((value, i) => value === b[i]);
}
//# sourceMappingURL=cut.js.map