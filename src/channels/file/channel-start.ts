/*
 * From the directories of a file channel to one that is open:
 *
 *   make and lock the directories ▸ id ▸ recover the log ▸ cursor ▸ cursor saved as "not clean"
 *
 * The cursor is clipped to what the log still holds. A cursor beyond the log's end means that the
 * log has gone back: the channel goes on under a new id (exactly once, rule 13).
 */
import type { ComponentContext } from '../../core/contracts.js';
import { IntervalSet } from '../../core/interval-set.js';
import { hourOf } from '../../core/provenance.js';
import { Tallies } from '../../core/tallies.js';
import type { FileChannelConfig } from '../../generated/config/channels/file.js';
import { ensureDirectory } from '../../storage/atomic-file.js';
import { lockDirectory, type DirectoryLock } from '../../storage/directory-lock.js';
import type { Log, RollInfo } from '../../storage/log.js';
import { openLog } from '../../storage/open-log.js';
import type { Capacity } from '../capacity.js';
import { durableEndOf, encodeOpening } from './channel-batch.js';
import { loadIdentity, renewIdentity, type ChannelIdentity } from './channel-identity.js';
import { CursorJournal, type CursorState } from './cursor-journal.js';
import { LaneBook } from './lane-book.js';
import { OpenChannel } from './open-channel.js';
import { RecoveredContent } from './recovered-content.js';

const segmentBytesMax = 128 << 20;
const indexIntervalBytes = 4_096;

export interface ChannelDirectories {
  readonly checkpoint: string;
  readonly data: readonly string[];
}

/** Locks every directory once; on a refusal gives back those it had. */
export async function lockDirectories(
  { fileSystem }: ComponentContext<FileChannelConfig>,
  directories: ChannelDirectories,
): Promise<DirectoryLock[]> {
  const locks: DirectoryLock[] = [];
  try {
    for (const directory of new Set([directories.checkpoint, ...directories.data])) {
      await ensureDirectory(fileSystem, directory);
      locks.push(await lockDirectory(fileSystem, directory));
    }
    return locks;
  } catch (error) {
    for (const lock of locks) await lock.release();
    throw error;
  }
}

/** Opens the channel in its locked directories. */
export async function openChannel(
  context: ComponentContext<FileChannelConfig>,
  directories: ChannelDirectories,
  capacity: Capacity,
): Promise<{ readonly id: string; readonly channel: OpenChannel }> {
  const { fileSystem, clock } = context;
  const home = directories.data[0]!;
  let channel: OpenChannel | undefined;
  const journal = new CursorJournal(fileSystem, directories.checkpoint, () => channel!.cursor());
  const saved = await journal.load();
  let identity = await loadIdentity(fileSystem, home);
  const recovered = new RecoveredContent();
  const log = await openChannelLog(context, directories.data, recovered, (roll) =>
    channel === undefined
      ? openingWhileRecovering(identity.id, recovered, roll, clock.nowMs())
      : channel.openingBatch(roll),
  );
  const cursor = cursorOf(saved, identity, context);
  if (cursor !== undefined && cursor.durableEnd > log.endOffset)
    identity = await renewIdentity(
      fileSystem,
      home,
      identity,
      `the log ends at ${log.endOffset}, but ${cursor.durableEnd} had been durable: it was restored from a copy, or the disk lost what it had synced`,
    );
  reportIdentity(identity, context);
  const done = doneAtStart(log, recovered, cursor);
  occupyRecovered(capacity, recovered, done);
  channel = new OpenChannel(
    {
      context,
      id: identity.id,
      capacity,
      ledger: recovered.ledger,
      lanes: new LaneBook(clock, cursor?.lanes ?? [], recovered.lanes, cursor?.clean ?? false),
      tallies: new Tallies(cursor?.tallies),
      done,
      renewId: async () => {
        identity = await renewIdentity(
          fileSystem,
          home,
          identity,
          'a destination was ahead of the log',
        );
      },
    },
    log,
    journal,
  );
  await channel.saveCursor();
  return { id: identity.id, channel };
}

async function openChannelLog(
  context: ComponentContext<FileChannelConfig>,
  directories: readonly string[],
  recovered: RecoveredContent,
  openingBatch: (roll: RollInfo) => Buffer,
): Promise<Log> {
  const { fileSystem, logger, config, counters } = context;
  const { log, report } = await openLog({
    fileSystem,
    logger,
    directories,
    segmentBytes: Math.min(config.maxFileSize, segmentBytesMax),
    indexIntervalBytes,
    isDense: true,
    verifyReads: true,
    tailCacheBytes: 0,
    durableEndOf,
    openingBatch,
    onRecoveredBatch: (batch) => recovered.add(batch),
  });
  if (report.truncatedBytes > 0)
    logger.info(
      { bytes: report.truncatedBytes },
      `Cut ${report.truncatedBytes} bytes of an unfinished write`,
    );
  counters.add('DamagedRangeCount', report.damage.length);
  return log;
}

/** Of a log that holds nothing yet, or goes on beyond the gap that a failed write had left. */
function openingWhileRecovering(
  channelId: string,
  { ledger, lanes }: RecoveredContent,
  { previousEnd, durableEnd }: RollInfo,
  nowMs: number,
): Buffer {
  const snapshot = ledger.snapshot(hourOf(nowMs));
  const opening = { format: 1, channelId, previousEnd, ledger: snapshot, lanes } as const;
  return encodeOpening(opening, durableEnd, nowMs);
}

/** A cursor of another channel (its data directory was removed) says nothing about this log. */
function cursorOf(
  saved: CursorState | undefined,
  { id, previousIds }: ChannelIdentity,
  { logger }: ComponentContext<FileChannelConfig>,
): CursorState | undefined {
  if (saved === undefined || saved.channelId === id || previousIds.includes(saved.channelId))
    return saved;
  logger.warn(
    { cursor: saved.channelId, channel: id },
    'The cursor in checkpointDir belongs to another log: everything that is in dataDirs will be delivered',
  );
  return undefined;
}

function reportIdentity(
  { id, renewedBecause }: ChannelIdentity,
  { logger, counters }: ComponentContext<FileChannelConfig>,
): void {
  if (renewedBecause === undefined) return;
  counters.add('LogWentBackCount');
  logger.error(
    { channel: id },
    `The channel has a new id because ${renewedBecause}; what was being delivered at that time may be doubled`,
  );
}

function doneAtStart(
  log: Log,
  recovered: RecoveredContent,
  cursor: CursorState | undefined,
): IntervalSet {
  const end = log.endOffset;
  const done = new IntervalSet(log.startOffset);
  for (const { from, to } of recovered.voids) done.add(from, to);
  done.add(log.startOffset, recovered.start ?? end);
  done.add(recovered.end ?? end, end);
  if (cursor === undefined) return done;
  done.raiseLowMark(Math.min(cursor.lowMark, end));
  for (const { from, to } of cursor.ranges) done.add(from, Math.min(to, end));
  return done;
}

function occupyRecovered(
  capacity: Capacity,
  { batches }: RecoveredContent,
  done: IntervalSet,
): void {
  for (const { from, to, bytes } of batches) {
    const events = done.missing(from, to).reduce((sum, gap) => sum + gap.to - gap.from, 0);
    if (events > 0) capacity.occupy(events, bytes);
  }
}
