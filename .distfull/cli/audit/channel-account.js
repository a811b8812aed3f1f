/**
 * What a file channel's directories account for, read without a lock and without a change:
 *
 *   stored  = read + generated - dropped - dead-lettered    the ledger, over the channel's whole life
 *   waiting = in the log, and neither in the cursor nor known to the destination
 *   delivered = stored - waiting
 *
 * Every number from the low mark to the end must be delivered, a control batch, or readable.
 */
import { decodeStored } from '../../channels/file/channel-batch.js';
import { readIdentity } from '../../channels/file/channel-identity.js';
import { readCursor } from '../../channels/file/cursor-file.js';
import { IntervalSet } from '../../core/interval-set.js';
import { Tallies } from '../../core/tallies.js';
import { exists } from '../../storage/atomic-file.js';
import { isLocked } from '../../storage/directory-lock.js';
import { listSegments } from '../../storage/log/segment-files.js';
import { inspectLog } from '../inspection/log-inspection.js';
import { HourCounts } from './hour-counts.js';
/** Undefined for a channel that has never run. */
export async function readChannelAccount(fileSystem, directories, settledElsewhere, oldestHour) {
    const { checkpoint, data } = directories;
    if (!(await exists(fileSystem, data[0])))
        return undefined;
    const identity = await readIdentity(fileSystem, data[0]);
    if (identity === undefined)
        return undefined;
    const ids = [identity.id, ...identity.previousIds];
    const isRunning = await isLocked(fileSystem, checkpoint);
    // The cursor first: what it counts as delivered is in a log that is read later. Then again, since
    // segments that it had not passed yet may go meanwhile.
    const before = await cursorOf(fileSystem, checkpoint, ids);
    const stored = [];
    const covered = new IntervalSet();
    const onBatch = (bytes) => {
        const { from, to, note, content } = decodeStored(bytes, 0);
        const start = content.kind === 'opening' ? Math.min(content.opening.previousEnd, from) : from;
        if (content.kind !== 'lost')
            covered.add(start, to);
        if (content.kind === 'events')
            stored.push({ from, to, provenance: note.provenance });
    };
    const segments = await segmentsFrom(fileSystem, data, before?.lowMark ?? 0);
    const { channel } = await inspectLog(fileSystem, segments, { onBatch });
    const after = await cursorOf(fileSystem, checkpoint, ids);
    const done = new IntervalSet();
    for (const cursor of [before, after])
        if (cursor !== undefined)
            done.union(new IntervalSet(cursor.lowMark, cursor.ranges));
    const sinkNames = after?.lanes.map(({ sinkName }) => sinkName) ?? [];
    for (const known of await settledElsewhere(identity.id, sinkNames))
        done.union(known);
    const waiting = new HourCounts(oldestHour);
    for (const batch of stored)
        addWaiting(waiting, batch, done);
    const received = new HourCounts(oldestHour);
    const sums = channel?.ledger.audit ?? [];
    for (const { origin, hour, read } of sums)
        received.add(origin, hour, read);
    const durableEnd = Math.max(covered.end, before?.durableEnd ?? 0);
    const positions = [...(channel?.ledger.positions ?? [])];
    return {
        ids,
        isRunning,
        sums,
        waiting,
        received,
        tallies: new Tallies(after?.tallies).snapshot(),
        missing: done
            .missing(done.lowMark, durableEnd)
            .flatMap(({ from, to }) => covered.missing(from, to)),
        miscounted: stored.flatMap(miscountOf),
        known: new Map(positions.map(([origin, { known }]) => [origin, known])),
        paths: new Map(positions.flatMap(([origin, { file }]) => (file ? [[origin, file.path]] : []))),
    };
}
/** A cursor of another channel says nothing about this log. */
async function cursorOf(fileSystem, checkpoint, ids) {
    const { state } = await readCursor(fileSystem, checkpoint);
    return state !== undefined && ids.includes(state.channelId) ? state : undefined;
}
/**
 * The segments that hold `sequence` and what follows; the newest one has the sums. With the one
 * before, if it is still there: a process that died at a roll leaves a last one that is empty.
 */
async function segmentsFrom(fileSystem, data, sequence) {
    const segments = await listSegments(fileSystem, data);
    const first = segments.findLastIndex(({ baseOffset }) => baseOffset <= sequence);
    const isLast = first === segments.length - 1;
    return segments.slice(Math.max(0, isLast ? first - 1 : first));
}
/** Events left of each range, in their order. */
function eventsOf({ read, generated = 0, dropped, deadLettered }) {
    return read + generated - dropped - deadLettered;
}
function addWaiting(waiting, { from, to, provenance }, done) {
    const gaps = done.missing(from, to);
    let start = from;
    for (const range of provenance) {
        const end = start + eventsOf(range);
        let events = 0;
        for (const gap of gaps)
            events += Math.max(0, Math.min(gap.to, end) - Math.max(gap.from, start));
        if (events > 0)
            waiting.add(range.origin, range.hour, events);
        start = end;
    }
}
function miscountOf({ from, to, provenance }) {
    if (provenance.length === 0)
        return [];
    const noted = provenance.reduce((sum, range) => sum + eventsOf(range), 0);
    if (noted === to - from)
        return [];
    return [`the batch of number ${from} holds ${to - from} events, its note counts ${noted}`];
}
//# sourceMappingURL=channel-account.js.map