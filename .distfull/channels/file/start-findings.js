import { IntervalSet, numbersIn } from '../../core/interval-set.js';
import { damageText, offsetsText } from '../../storage/damage-text.js';
/** Why a cursor cannot be gone by; undefined: it can. */
export function doubtOf({ state, problem }, ids, { delivered }, recoveredEnd) {
    if (state === undefined)
        return problem;
    if (!ids.includes(state.channelId))
        return `it is of channel ${state.channelId}`;
    if (state.lowMark < delivered || (state.clean && state.durableEnd < recoveredEnd))
        return 'it is an old copy';
    return undefined;
}
/** Tells and counts all of it. */
export function tellFindings(context, findings) {
    const { path, saved, own, doubt, isNew, log, damage, done, tallies } = findings;
    if (isNew && saved.state !== undefined && own === undefined)
        tellMissingLog(context, saved.state, tallies);
    if (own !== undefined && doubt === undefined)
        tellMissingStart(context, log, own, tallies);
    tellDamage(context, damage, done, tallies);
    const waiting = done.missing(log.startOffset, log.endOffset);
    if (doubt === undefined && saved.problem !== undefined)
        tellProblem(context, path, saved.problem, waiting);
    if (doubt !== undefined && !isNew)
        tellDoubt(context, path, doubt, waiting);
}
/**
 * The cursor cannot be gone by: what is not known as delivered may come twice. It is counted as
 * possibly doubled where a destination cannot tell either (lane-doubts.ts).
 */
function tellDoubt({ logger }, path, doubt, waiting) {
    const events = numbersIn(waiting);
    const message = `${path} cannot be gone by: ${doubt}; ${eventsText(waiting)} may be delivered again`;
    if (events > 0)
        logger.error({ path, events }, message);
    else
        logger.warn({ path }, `${path} cannot be gone by: ${doubt}; no event is waiting`);
}
/** The cursor is usable, but something newer may have been in it. */
function tellProblem({ logger }, path, problem, waiting) {
    const events = numbersIn(waiting);
    logger.warn({ path, events }, `${path}: ${problem}; its last intact state counts: of ${eventsText(waiting)} the first ones may be delivered again`);
}
/** Says and counts what damage has cost; its numbers are done from now on. */
function tellDamage({ logger, counters }, damage, done, tallies) {
    counters.add('DamagedRangeCount', damage.length);
    for (const place of damage) {
        const lost = done.missing(place.fromOffset, place.toOffset);
        const events = numbersIn(lost);
        const what = events === 0 ? 'nothing of it was still to be delivered' : `${eventsText(lost)} are lost`;
        logger[events === 0 ? 'warn' : 'error']({ ...place, events }, `${damageText(place)}; ${what}`);
        countLost(counters, tallies, lost, done);
    }
}
/** Segments before the first one that is there were deleted, but not by this channel. */
function tellMissingStart({ logger, counters }, log, cursor, tallies) {
    const lost = new IntervalSet(cursor.lowMark, cursor.ranges).missing(0, log.startOffset);
    if (lost.length === 0)
        return;
    logger.error({ events: numbersIn(lost) }, `The segments before ${log.segments[0]?.path ?? 'the log'} are missing: ${eventsText(lost)} are lost`);
    countLost(counters, tallies, lost);
}
/** The log is gone, or another one is in its place; the cursor still says what it had held. */
function tellMissingLog({ logger, counters }, { channelId, lowMark, ranges, durableEnd }, tallies) {
    const lost = new IntervalSet(lowMark, ranges).missing(lowMark, durableEnd);
    logger[lost.length === 0 ? 'warn' : 'error']({ channel: channelId, events: numbersIn(lost) }, `dataDirs hold nothing of channel ${channelId}, which the cursor is about: ${eventsText(lost)} are lost; a new channel begins`);
    countLost(counters, tallies, lost);
}
function countLost(counters, tallies, lost, done) {
    counters.add('EventsLostCount', numbersIn(lost));
    tallies.add('lost', numbersIn(lost));
    for (const { from, to } of lost)
        done?.add(from, to);
}
/** `3 events (offsets 4 to 8)`: numbers in between may be of control batches, or delivered. */
function eventsText(ranges) {
    const events = numbersIn(ranges);
    if (events === 0)
        return 'no events';
    return `${events} events (${offsetsText(ranges[0].from, ranges.at(-1).to)})`;
}
//# sourceMappingURL=start-findings.js.map