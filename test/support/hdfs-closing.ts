import { Counters } from '#src/core/counters.js';
import { FileClosing } from '#src/sinks/hdfs/file-closing.js';
import { Journal } from '#src/sinks/hdfs/journal.js';
import { SimFileSystem } from '../sim/sim-file-system.js';
import { FakeClock } from './fake-clock.js';
import { HdfsInMemory } from './hdfs-in-memory.js';
import { journalDirectory } from './hdfs-journal.js';
import { RecordingLogger } from './recording-logger.js';

export const closingChannel = 'c0ffee'.padEnd(32, '0');
export const retryIntervalMs = 180_000;

export interface ClosingSetting {
  readonly clock: FakeClock;
  readonly hdfs: HdfsInMemory;
  readonly fileSystem: SimFileSystem;
  readonly journal: Journal;
  readonly closing: FileClosing;
  readonly logger: RecordingLogger;
  readonly counters: Counters;
  /** The process is killed, and another one begins: nothing of what waited goes on. */
  restarted(): Promise<ClosingSetting>;
}

export interface ClosingSettingOptions {
  readonly clock?: FakeClock;
  readonly hdfs?: HdfsInMemory;
  readonly fileSystem?: SimFileSystem;
  readonly closeTries?: number;
  readonly syncs?: boolean;
}

/** A journal on a simulated disk, an HDFS in memory, and what closes the files of the one in the other. */
export async function closingSetting(options: ClosingSettingOptions = {}): Promise<ClosingSetting> {
  const { clock = new FakeClock(), closeTries = Infinity, syncs = true } = options;
  const { hdfs = HdfsInMemory.make(clock), fileSystem = new SimFileSystem(1) } = options;
  const logger = new RecordingLogger();
  const counters = new Counters();
  const common = { logger, counters };
  const journal = await Journal.open({ fileSystem, directory: journalDirectory, syncs, ...common });
  await journal.begin(closingChannel, 0);
  const closing = new FileClosing({
    hdfs,
    journal,
    clock,
    closeTries,
    retryIntervalMs,
    callTimeoutMs: 30_000,
    ...common,
  });
  const restarted = (): Promise<ClosingSetting> =>
    closingSetting({ ...options, clock, hdfs: hdfs.handedOver(), fileSystem: fileSystem.kill() });
  return { clock, hdfs, fileSystem, journal, closing, logger, counters, restarted };
}

export const inUsePath = '/logs/web.1700000000001.log.tmp';
export const finalPath = '/logs/web.1700000000001.log';

/** A file with `content`, of which the first `deliveredBytes` are delivered. */
export async function delivered(
  { hdfs, journal }: ClosingSetting,
  content: string,
  deliveredBytes = content.length,
  paths = { inUsePath, finalPath },
): Promise<void> {
  await journal.created(paths.inUsePath, paths.finalPath);
  await hdfs.create(paths.inUsePath, [Buffer.from(content)]);
  if (deliveredBytes > 0)
    await journal.delivered(paths.inUsePath, deliveredBytes, [{ from: 0, to: deliveredBytes }]);
}
