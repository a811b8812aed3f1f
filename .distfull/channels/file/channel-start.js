import { IntervalSet, numbersIn } from '../../core/interval-set.js';
import { hourOf } from '../../core/provenance.js';
import { Tallies } from '../../core/tallies.js';
import { ensureDirectory } from '../../storage/atomic-file.js';
import { lockDirectory } from '../../storage/directory-lock.js';
import { openLog } from '../../storage/open-log.js';
import { durableEndOf, encodeOpening, openingOf } from './channel-batch.js';
import { loadIdentity, renewIdentity } from './channel-identity.js';
import { cursorPath } from './cursor-file.js';
import { CursorJournal } from './cursor-journal.js';
import { DiskSpace } from './disk-space.js';
import { LaneBook } from './lane-book.js';
import { OpenChannel } from './open-channel.js';
import { doneAtStart } from './done-at-start.js';
import { loggedIds } from './logged-ids.js';
import { RecoveredContent } from './recovered-content.js';
import { doubtOf, tellFindings } from './start-findings.js';
const segmentBytesMax = 128 << 20;
const indexIntervalBytes = 4_096;
/** Locks every directory once; on a refusal gives back those it had. */
export async function lockDirectories({ fileSystem }, directories) {
    const locks = [];
    try {
        const { checkpoint, backup, data } = directories;
        const all = [checkpoint, ...(backup === undefined ? [] : [backup]), ...data];
        for (const directory of new Set(all)) {
            await ensureDirectory(fileSystem, directory);
            locks.push(await lockDirectory(fileSystem, directory));
        }
        return locks;
    }
    catch (error) {
        for (const lock of locks)
            await lock.release().catch(() => { }); // stale: the next start takes it
        throw error;
    }
}
/** Opens the channel in its locked directories. */
export async function openChannel(context, directories, capacity) {
    const { fileSystem, clock } = context;
    const space = new DiskSpace({
        fileSystem,
        clock,
        channel: context.name,
        directories: directories.data,
        requiredBytes: context.config.minimumRequiredSpace,
    });
    const home = directories.data[0];
    let channel;
    const journal = new CursorJournal(fileSystem, directories, () => channel.cursor());
    const saved = await journal.load();
    const logged = await loggedIds(fileSystem, directories.data);
    let identity = await loadIdentity(fileSystem, home, logged);
    const ids = [identity.id, ...identity.previousIds];
    const own = saved.state !== undefined && ids.includes(saved.state.channelId) ? saved.state : undefined;
    const recovered = new RecoveredContent();
    const { log, report } = await openChannelLog(context, directories.data, space, recovered, own?.durableEnd, (roll) => channel === undefined
        ? openingWhileRecovering(identity.id, recovered, roll, clock.nowMs())
        : channel.openingBatch(roll));
    if (own !== undefined && own.durableEnd > report.intactEnd)
        identity = await renewIdentity(fileSystem, home, identity, `the log ends at ${report.intactEnd}, but ${own.durableEnd} had been durable: it was cut or restored from a copy, or the disk lost what it had synced`);
    reportIdentity(identity, context);
    const doubt = doubtOf(saved, ids, recovered, report.intactEnd);
    const cursor = doubt === undefined ? own : undefined;
    const tallies = new Tallies(own?.tallies);
    const done = doneAtStart(log.segments, recovered, cursor);
    const path = cursorPath(directories.checkpoint);
    const { damage } = report;
    const isNew = logged.length === 0;
    tellFindings(context, { path, saved, own, doubt, isNew, log, damage, done, tallies });
    occupyRecovered(capacity, log, done);
    channel = new OpenChannel({
        context,
        id: identity.id,
        capacity,
        space,
        ledger: recovered.ledger,
        lanes: new LaneBook(cursor, laneNames(own, recovered)),
        tallies,
        done,
        voids: recovered.lastVoids,
        handedOutBefore: handedOutBefore(log, cursor),
        renewId: async () => {
            identity = await renewIdentity(fileSystem, home, identity, undefined);
            return identity.id;
        },
    }, log, journal);
    await channel.saveCursor();
    return channel;
}
async function openChannelLog(context, directories, space, recovered, durableBelow, openingBatch) {
    const { fileSystem, logger, config } = context;
    const opened = await openLog({
        fileSystem,
        logger,
        directories,
        mayOpenIn: (directory) => space.hasRoom(directory),
        segmentBytes: Math.min(config.maxFileSize, segmentBytesMax),
        indexIntervalBytes,
        isDense: true,
        trustBelow: Infinity,
        durableBelow,
        verifyReads: true,
        tailCacheBytes: 0,
        durableEndOf,
        openingOf,
        openingBatch,
        onRecoveredBatch: (batch) => recovered.add(batch),
    });
    const { truncatedBytes: bytes } = opened.report;
    if (bytes > 0)
        logger.info({ bytes }, `Cut ${bytes} bytes of an unfinished write: no event was acknowledged`);
    return opened;
}
/** Of a log that holds nothing yet, or goes on beyond the gap that a failed write had left. */
function openingWhileRecovering(channelId, recovered, { baseOffset, previousEnd, durableEnd }, putTimeMs) {
    const { lanes, delivered, lastVoids: voids } = recovered;
    recovered.lastVoids = [{ from: previousEnd, to: baseOffset + 1 }];
    const ledger = recovered.ledger.snapshot(hourOf(putTimeMs));
    const opening = { format: 1, channelId, previousEnd, voids, ledger, lanes };
    return encodeOpening(opening, { durableEnd, delivered, putTimeMs });
}
/** Lanes keep their numbers: of the cursor and the newest opening batch the one that knows more. */
function laneNames(own, { lanes }) {
    const saved = own?.lanes.map(({ sinkName }) => sinkName) ?? [];
    return saved.length > lanes.length ? saved : lanes;
}
function reportIdentity({ id, renewedBecause }, { logger, counters }) {
    if (renewedBecause === undefined)
        return;
    counters.add('LogWentBackCount');
    logger.error({ channel: id }, `The channel has a new id because ${renewedBecause}; what was being delivered at that time may be doubled`);
}
/**
 * Behind the highest number that a sink may have been given: as far as the log goes. After a clean
 * stop the cursor knows it better: a log that was restored from a copy may have grown since, before
 * any destination could tell that it has more.
 */
function handedOutBefore(log, cursor) {
    const isExact = cursor?.clean === true && cursor.durableEnd === log.endOffset;
    if (!isExact)
        return log.durableEnd;
    return Math.max(cursor.lowMark, ...cursor.lanes.map(({ deliveredTo }) => deliveredTo));
}
/** A segment's bytes are shared out evenly: close to what each event has. */
function occupyRecovered(capacity, { segments }, done) {
    for (const { baseOffset, endOffset, sizeBytes } of segments) {
        const waiting = done.missing(baseOffset, endOffset);
        const events = numbersIn(waiting);
        if (events > 0)
            capacity.occupy(events, Math.round((sizeBytes * events) / (endOffset - baseOffset)));
    }
}
//# sourceMappingURL=channel-start.js.map