/*
 * `N.txnindex` beside segment N: the aborted transactions whose marker lies in it. Kafka's file, which
 * its dump tool reads. 34 bytes an entry, in the order of the markers:
 *
 *   int16 version 0 · int64 producer id · int64 first offset · int64 last offset, that of the marker
 *   · int64 stable offset: no transaction that is still open behind the marker begins below it
 *
 * An entry whose transaction has been compacted away, marker and all, has producer id -1.
 *
 * In memory lies one line for 128 entries, made when the file is first looked into, so a search reads
 * only the blocks that it needs. One writer a file; readers meanwhile see the entries before or after.
 */
import type { FileHandle, FileSystem } from '../../core/file-system.js';
import { readInt64, writeInt64 } from '../../util/int64.js';
import { partitionPoint } from '../../util/partition-point.js';

export interface AbortedTransaction {
  readonly producerId: number;
  readonly firstOffset: number;
  /** That of the marker. */
  readonly lastOffset: number;
}

export interface AbortedEntry extends AbortedTransaction {
  /** What comes to abort behind this entry begins there or later: a search may stop. */
  readonly stableOffset: number;
}

interface Block {
  firstOffsetMin: number;
  lastOffset: number;
  stableOffset: number;
}

const entryBytes = 34;
const producerIdAt = 2;
const blockEntries = 128;
const searchBlocks = 4;
const loadBlocks = 64;

export class AbortedIndexFile {
  readonly #fileSystem: FileSystem;
  readonly #path: string;
  #blocks: Promise<Block[]> | undefined;
  #entries = 0;

  constructor(fileSystem: FileSystem, path: string) {
    this.#fileSystem = fileSystem;
    this.#path = path;
  }

  /** Empty; whoever calls syncs the directory. */
  async create(): Promise<void> {
    await (await this.#fileSystem.open(this.#path, 'w+')).close();
  }

  /** Cuts off what is no entry of a marker below `end`: a run that crashed has left it. */
  cutAt(end: number): Promise<void> {
    return this.#use('r+', async (handle) => {
      const { sizeBytes } = await handle.stat();
      const count = Math.floor(sizeBytes / entryBytes);
      let kept = 0;
      let last = -1;
      const isNext = ({ firstOffset, lastOffset }: AbortedEntry): boolean =>
        lastOffset < end && lastOffset > last && firstOffset < lastOffset;
      for await (const entries of this.#chunks(handle, 0, count, loadBlocks))
        for (const entry of entries) {
          if (!isNext(entry)) break;
          last = entry.lastOffset;
          kept++;
        }
      await handle.truncate(kept * entryBytes);
      await handle.sync();
    });
  }

  /** Durable when it resolves. If it rejects, the same may be appended again. */
  async append(entries: readonly AbortedEntry[]): Promise<void> {
    await this.#use('r+', async (handle) => {
      const blocks = await this.#loaded();
      const bytes = Buffer.alloc(entries.length * entryBytes);
      entries.forEach((entry, i) => write(entry, bytes, i * entryBytes));
      await handle.write([bytes], this.#entries * entryBytes);
      await handle.sync();
      for (const entry of entries) summarize(blocks, this.#entries++, entry);
    });
  }

  /**
   * Adds the entries that reach into [from, upTo) to `found`. Resolves with true when none that comes
   * later can.
   */
  async collect(from: number, upTo: number, found: AbortedTransaction[]): Promise<boolean> {
    const blocks = await this.#loaded();
    let block = partitionPoint(blocks.length, (index) => blocks[index]!.lastOffset < from);
    for (; block < blocks.length && blocks[block]!.firstOffsetMin >= upTo; block++)
      if (blocks[block]!.stableOffset >= upTo) return true;
    if (block === blocks.length) return false;
    const first = block * blockEntries;
    return this.#use('r', async (handle) => {
      for await (const entries of this.#chunks(handle, first, this.#entries, searchBlocks))
        for (const { producerId, firstOffset, lastOffset, stableOffset } of entries) {
          if (lastOffset >= from && firstOffset < upTo && producerId >= 0)
            found.push({ producerId, firstOffset, lastOffset });
          if (stableOffset >= upTo) return true;
        }
      return false;
    });
  }

  /** Those with these markers are not found any more; durable when it resolves. */
  forget(markers: ReadonlySet<number>): Promise<void> {
    return this.#use('r+', async (handle) => {
      const count = Math.floor((await handle.stat()).sizeBytes / entryBytes);
      const forgotten = Buffer.alloc(8, 0xff);
      let position = 0;
      for await (const entries of this.#chunks(handle, 0, count, loadBlocks))
        for (const { lastOffset } of entries) {
          if (markers.has(lastOffset)) await handle.write([forgotten], position + producerIdAt);
          position += entryBytes;
        }
      await handle.sync();
    });
  }

  remove(): Promise<void> {
    return this.#fileSystem.unlink(this.#path);
  }

  #loaded(): Promise<Block[]> {
    this.#blocks ??= this.#load().catch((error: unknown) => {
      this.#blocks = undefined;
      throw error;
    });
    return this.#blocks;
  }

  #load(): Promise<Block[]> {
    return this.#use('r', async (handle) => {
      this.#entries = Math.floor((await handle.stat()).sizeBytes / entryBytes);
      const blocks: Block[] = [];
      let index = 0;
      for await (const entries of this.#chunks(handle, 0, this.#entries, loadBlocks))
        for (const entry of entries) summarize(blocks, index++, entry);
      return blocks;
    });
  }

  async #use<T>(flags: 'r' | 'r+', work: (handle: FileHandle) => Promise<T>): Promise<T> {
    const handle = await this.#fileSystem.open(this.#path, flags);
    try {
      return await work(handle);
    } finally {
      await handle.close();
    }
  }

  async *#chunks(
    handle: FileHandle,
    first: number,
    end: number,
    chunkBlocks: number,
  ): AsyncGenerator<AbortedEntry[]> {
    const chunkEntries = Math.min(end - first, chunkBlocks * blockEntries);
    const buffer = Buffer.alloc(chunkEntries * entryBytes);
    for (let index = first; index < end;) {
      const bytes = await handle.read(buffer, index * entryBytes);
      const count = Math.min(Math.floor(bytes / entryBytes), end - index);
      if (count === 0) return;
      yield Array.from({ length: count }, (_, i) => read(buffer, i * entryBytes));
      index += count;
    }
  }
}

/** All whole entries of a file's content. */
export function abortedEntriesIn(content: Buffer): AbortedEntry[] {
  const count = Math.floor(content.length / entryBytes);
  return Array.from({ length: count }, (_, i) => read(content, i * entryBytes));
}

function summarize(blocks: Block[], index: number, entry: AbortedEntry): void {
  const { firstOffset, lastOffset, stableOffset } = entry;
  const block = blocks[Math.floor(index / blockEntries)];
  if (block === undefined) {
    blocks.push({ firstOffsetMin: firstOffset, lastOffset, stableOffset });
    return;
  }
  block.firstOffsetMin = Math.min(block.firstOffsetMin, firstOffset);
  block.lastOffset = lastOffset;
  block.stableOffset = stableOffset;
}

function write(entry: AbortedEntry, buffer: Buffer, at: number): void {
  buffer.writeInt16BE(0, at);
  writeInt64(buffer, at + 2, entry.producerId);
  writeInt64(buffer, at + 10, entry.firstOffset);
  writeInt64(buffer, at + 18, entry.lastOffset);
  writeInt64(buffer, at + 26, entry.stableOffset);
}

function read(buffer: Buffer, at: number): AbortedEntry {
  return {
    producerId: readInt64(buffer, at + 2),
    firstOffset: readInt64(buffer, at + 10),
    lastOffset: readInt64(buffer, at + 18),
    stableOffset: readInt64(buffer, at + 26),
  };
}
