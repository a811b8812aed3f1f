/*
 * What a disk holds and what it would hold after a power cut.
 *
 *   file       content (what the process sees)   durable (what was synced)   pending (writes since)
 *   directory  entries                            durable entries            pending (links, unlinks)
 *
 * A power cut keeps the durable state and a seeded subset of what is pending: of a write any of its
 * 512-byte sectors, of a truncation or a directory change all or nothing. A sector behind the
 * durable end extends the file, and what was not kept before it reads as zeros.
 */
import type { Random } from '../support/random.js';

const sectorBytes = 512;

export type FileChange =
  | { readonly kind: 'write'; readonly position: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly lengthBytes: number };

export class SimFile {
  readonly inode: number;
  content = Buffer.alloc(0);
  durable = Buffer.alloc(0);
  pending: FileChange[] = [];
  /** Changes so far, settled ones included. */
  changes = 0;

  constructor(inode: number) {
    this.inode = inode;
  }

  change(change: FileChange): void {
    this.content = applied(this.content, change);
    this.pending.push(change);
    this.changes++;
  }

  /** The first `changes` changes of the file's life are on the disk now. */
  settle(changes: number): void {
    const count = Math.max(0, changes - (this.changes - this.pending.length));
    for (const change of this.pending.splice(0, count))
      this.durable = applied(this.durable, change);
  }

  /** An fdatasync failed: the kernel forgets that the pages were dirty; any of them may be lost. */
  loseDirtyPages(random: Random): void {
    this.durable = survivorOf(this.durable, this.pending.splice(0), random);
  }

  afterPowerCut(random: Random): SimFile {
    const survivor = new SimFile(this.inode);
    survivor.durable = survivorOf(this.durable, this.pending, random);
    survivor.content = survivor.durable;
    return survivor;
  }
}

/** One atomic change of a directory's entries. */
export type DirectoryChange = readonly {
  readonly name: string;
  readonly inode: number | undefined;
}[];

export class SimDirectory {
  readonly inode: number;
  entries = new Map<string, number>();
  durable = new Map<string, number>();
  pending: DirectoryChange[] = [];

  constructor(inode: number) {
    this.inode = inode;
  }

  change(change: DirectoryChange): void {
    link(this.entries, change);
    this.pending.push(change);
  }

  settle(): void {
    for (const change of this.pending.splice(0)) link(this.durable, change);
  }

  afterPowerCut(random: Random): SimDirectory {
    const survivor = new SimDirectory(this.inode);
    survivor.durable = new Map(this.durable);
    for (const change of this.pending) if (random.chance(0.5)) link(survivor.durable, change);
    survivor.entries = new Map(survivor.durable);
    return survivor;
  }
}

function link(entries: Map<string, number>, change: DirectoryChange): void {
  for (const { name, inode } of change)
    if (inode === undefined) entries.delete(name);
    else entries.set(name, inode);
}

function applied(content: Buffer<ArrayBuffer>, change: FileChange): Buffer<ArrayBuffer> {
  if (change.kind === 'truncate') return resized(content, change.lengthBytes);
  const result = resized(content, Math.max(content.length, change.position + change.bytes.length));
  change.bytes.copy(result, change.position);
  return result;
}

function resized(content: Buffer, lengthBytes: number): Buffer<ArrayBuffer> {
  const result = Buffer.alloc(lengthBytes);
  content.copy(result);
  return result;
}

function survivorOf(
  durable: Buffer<ArrayBuffer>,
  pending: readonly FileChange[],
  random: Random,
): Buffer<ArrayBuffer> {
  let content = durable;
  // Real power cuts lose everything since the last sync about as often as only some sectors.
  const keep = random.pick([0, 0.5, 0.9, 1]);
  for (const change of pending) {
    if (change.kind === 'truncate') {
      if (random.chance(keep)) content = applied(content, change);
      continue;
    }
    for (const sector of sectorsOf(change.position, change.bytes))
      if (random.chance(keep)) content = applied(content, { kind: 'write', ...sector });
  }
  return content;
}

function* sectorsOf(
  position: number,
  bytes: Buffer,
): Generator<{ position: number; bytes: Buffer }> {
  for (let at = 0; at < bytes.length;) {
    const end = Math.min(bytes.length, at + sectorBytes - ((position + at) % sectorBytes));
    yield { position: position + at, bytes: bytes.subarray(at, end) };
    at = end;
  }
}
