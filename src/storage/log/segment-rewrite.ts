/*
 * Replaces closed segments that follow each other by one (compaction). N is where the first begins,
 * E where the last ends.
 *
 *   one       N.log.cleaned written ─▶ synced ─▶ indexes removed ─▶ renamed to N.log
 *   several   N.log.cleaned written ─▶ synced ─▶ renamed to N-E.log.swap ─▶ the others removed ─▶
 *             renamed to N.log
 *
 * After each step the directory is synced. A crash before the first renaming leaves the old segments,
 * behind it a start finishes what is left to do. Both say the same to a reader who wants the last
 * value of each key. Who has an old file open reads it to the end; who comes meanwhile waits.
 */
import { join } from 'node:path';
import { systemCodeOf } from '../../core/errors.js';
import type { FileHandle, FileSystem } from '../../core/file-system.js';
import { readBatchHeader } from '../../protocol/kafka/record-batch.js';
import type { LogOptions } from '../log.js';
import {
  listSegments,
  removeIndexes,
  removeSegmentFiles,
  segmentPath,
  type Discard,
} from './segment-files.js';
import { Segment } from './segment.js';

const writeBytes = 1 << 20;

/**
 * Resolves with the segment that takes their place; undefined where `mayCommit`, asked when all is
 * written, says no.
 */
export async function rewriteSegments(
  { fileSystem, indexIntervalBytes, discard }: LogOptions,
  olds: readonly Segment[],
  batches: AsyncIterable<Buffer>,
  mayCommit: () => Promise<boolean>,
): Promise<Segment | undefined> {
  const { directory, baseOffset, path } = olds[0]!;
  const { endOffset } = olds.at(-1)!;
  const cleaned = `${path}.cleaned`;
  const segment = new Segment(fileSystem, directory, baseOffset, indexIntervalBytes);
  await writeBatches(fileSystem, cleaned, batches, segment);
  if (!(await mayCommit())) {
    await fileSystem.unlink(cleaned);
    return undefined;
  }
  if (olds.length === 1) await replaceOne(fileSystem, olds[0]!, cleaned);
  else {
    const swap = join(directory, swapName(baseOffset, endOffset));
    await fileSystem.rename(cleaned, swap);
    await fileSystem.syncDirectory(directory);
    await finishSwap(fileSystem, directory, { baseOffset, endOffset }, discard);
  }
  segment.endOffset = endOffset;
  await segment.writeIndexes();
  await segment.close();
  return segment;
}

/** What a crash left of replacing several segments. */
export async function finishSwaps(
  fileSystem: FileSystem,
  directories: readonly string[],
): Promise<void> {
  for (const directory of directories)
    for (const name of await fileSystem.readdir(directory)) {
      const [, from, to] = swapFileName.exec(name) ?? [];
      const range = { baseOffset: Number(from), endOffset: Number(to) };
      if (from !== undefined) await finishSwap(fileSystem, directory, range, undefined);
    }
}

interface SwapRange {
  readonly baseOffset: number;
  readonly endOffset: number;
}

const swapFileName = /^(\d{20})-(\d{20})\.log\.swap$/;

function swapName(baseOffset: number, endOffset: number): string {
  const digits = (offset: number): string => String(offset).padStart(20, '0');
  return `${digits(baseOffset)}-${digits(endOffset)}.log.swap`;
}

async function finishSwap(
  fileSystem: FileSystem,
  directory: string,
  { baseOffset, endOffset }: SwapRange,
  discard: Discard | undefined,
): Promise<void> {
  for (const other of await listSegments(fileSystem, [directory]))
    if (other.baseOffset > baseOffset && other.baseOffset < endOffset)
      await removeSegmentFiles(fileSystem, directory, other.baseOffset, discard);
  await removeIndexes(fileSystem, { directory, baseOffset });
  const swap = join(directory, swapName(baseOffset, endOffset));
  await fileSystem.rename(swap, segmentPath(directory, baseOffset));
  await fileSystem.syncDirectory(directory);
}

async function replaceOne(fileSystem: FileSystem, old: Segment, cleaned: string): Promise<void> {
  await removeIndexes(fileSystem, old);
  await fileSystem.rename(cleaned, old.path);
  await fileSystem.syncDirectory(old.directory);
}

/** Durable when it resolves, its name apart. Nothing is left of it after an error. */
async function writeBatches(
  fileSystem: FileSystem,
  path: string,
  batches: AsyncIterable<Buffer>,
  segment: Segment,
): Promise<void> {
  const handle = await fileSystem.open(path, 'w+');
  try {
    await copyBatches(handle, batches, segment);
    await handle.sync();
  } catch (error) {
    await fileSystem.unlink(path).catch((other: unknown) => {
      if (systemCodeOf(other) !== 'ENOENT') throw error;
    });
    throw error;
  } finally {
    await handle.close();
  }
}

async function copyBatches(
  handle: FileHandle,
  batches: AsyncIterable<Buffer>,
  segment: Segment,
): Promise<void> {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let position = 0;
  const write = async (): Promise<void> => {
    await handle.write(waiting, position);
    position += waitingBytes;
    waiting = [];
    waitingBytes = 0;
  };
  for await (const batch of batches) {
    segment.add(readBatchHeader(batch, 0));
    waiting.push(batch);
    waitingBytes += batch.length;
    if (waitingBytes >= writeBytes) await write();
  }
  if (waitingBytes > 0) await write();
}
