/*
 * Recognising a file again: by its inode while it has one, by its content when it was moved or
 * copied.
 *
 *   |----- head: up to 1 KiB -----|· · · · · · · · · · · · · ·|-- tail: 64 B --|
 *   0                                                                          tailPosition
 *
 *   same device, inode, birth time; head and tail hold      → the same file
 *   another inode, head of at least 256 B and tail hold     → the same content, moved or copied
 *   another inode, head holds, but shorter than the tail    → perhaps a copy being made
 *   anything else                                           → another file
 *
 * The head grows with the file, so it cannot be the key: a generation has a random id, made at
 * first sight, and this descriptor is matched against.
 */
import { randomBytes } from 'node:crypto';
import type { FileHandle, FileStat } from '../../core/file-system.js';
import type { FileGeneration } from '../../core/provenance.js';
import { crc32c } from '../../util/crc32c.js';

export const headBytesMax = 1024;
export const tailBytes = 64;
/** Below this, equal heads say little: many files begin with the same short header. */
const contentMatchBytes = 256;

export type Likeness = 'same file' | 'same content' | 'shorter' | 'different';

export function newGenerationId(): string {
  return randomBytes(8).toString('hex');
}

export function isSameInode(
  stat: FileStat,
  known: Pick<FileGeneration, 'device' | 'inode' | 'birthTimeMs'>,
): boolean {
  const bornTogether =
    stat.birthTimeMs === known.birthTimeMs || stat.birthTimeMs === 0 || known.birthTimeMs === 0;
  return stat.device === known.device && stat.inode === known.inode && bornTogether;
}

/** `length` bytes from `position`; fewer at the end of the file. */
export async function readBytes(
  handle: FileHandle,
  position: number,
  length: number,
): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  return buffer.subarray(0, await handle.read(buffer, position));
}

/** A file that was found, to be compared with known generations. */
export class Candidate {
  readonly handle: FileHandle;
  readonly stat: FileStat;
  #head: Buffer | undefined;

  constructor(handle: FileHandle, stat: FileStat) {
    this.handle = handle;
    this.stat = stat;
  }

  async likenessTo(known: FileGeneration): Promise<Likeness> {
    const { sizeBytes } = this.stat;
    const sameInode = isSameInode(this.stat, known);
    if (!sameInode && known.headBytes < contentMatchBytes) return 'different';
    if (sizeBytes < known.headBytes || !(await this.#hasHead(known))) return 'different';
    if (sizeBytes < known.tailPosition) return sameInode ? 'different' : 'shorter';
    if (!(await this.#hasTail(known))) return 'different';
    return sameInode ? 'same file' : 'same content';
  }

  /** Whether it is so far the beginning of a head, but longer than headers of many files are. */
  async isPartOfHead(head: Buffer): Promise<boolean> {
    const { sizeBytes } = this.stat;
    if (sizeBytes < contentMatchBytes || sizeBytes >= head.length) return false;
    this.#head ??= await readBytes(this.handle, 0, headBytesMax);
    return this.#head.equals(head.subarray(0, this.#head.length));
  }

  async #hasHead({ headBytes, headCrc }: FileGeneration): Promise<boolean> {
    this.#head ??= await readBytes(this.handle, 0, headBytesMax);
    return this.#head.length >= headBytes && crc32c(this.#head.subarray(0, headBytes)) === headCrc;
  }

  async #hasTail({ tailPosition, tailCrc }: FileGeneration): Promise<boolean> {
    const from = Math.max(0, tailPosition - tailBytes);
    const tail = await readBytes(this.handle, from, tailPosition - from);
    return tail.length === tailPosition - from && crc32c(tail) === tailCrc;
  }
}
