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

/**
 * Bytes that are written in place, and copied only when they change: a run makes thousands of files
 * of 256 KiB.
 */
export class SimBytes {
  #buffer: Buffer = Buffer.alloc(0);
  #length = 0;
  /** Somebody else has the buffer, too. */
  #isShared = false;

  get length(): number {
    return this.#length;
  }

  /** Shows later changes, too: copy what is kept. */
  get view(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  apply(change: FileChange): void {
    if (change.kind === 'truncate') return this.#resize(change.lengthBytes);
    const { position, bytes } = change;
    if (position === 0 && this.#length === 0) return this.#share(bytes);
    if (position + bytes.length > this.#length) this.#resize(position + bytes.length);
    else if (this.#isShared) this.#own(this.#length);
    bytes.copy(this.#buffer, position);
  }

  copy(): SimBytes {
    const copy = new SimBytes();
    copy.#share(this.view);
    this.#isShared = true;
    return copy;
  }

  #share(bytes: Buffer): void {
    this.#buffer = bytes;
    this.#length = bytes.length;
    this.#isShared = true;
  }

  #resize(lengthBytes: number): void {
    if (this.#isShared || lengthBytes > this.#buffer.length)
      this.#own(Math.max(lengthBytes, 2 * this.#length));
    if (lengthBytes < this.#length) this.#buffer.fill(0, lengthBytes, this.#length);
    this.#length = lengthBytes;
  }

  #own(capacityBytes: number): void {
    const grown = Buffer.alloc(capacityBytes);
    this.#buffer.copy(grown, 0, 0, this.#length);
    this.#buffer = grown;
    this.#isShared = false;
  }
}

export type FileChange =
  | { readonly kind: 'write'; readonly position: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly lengthBytes: number };

export class SimFile {
  readonly inode: number;
  content = new SimBytes();
  durable = new SimBytes();
  pending: FileChange[] = [];
  /** Changes so far, settled ones included. */
  changes = 0;

  constructor(inode: number) {
    this.inode = inode;
  }

  change(change: FileChange): void {
    this.content.apply(change);
    this.pending.push(change);
    this.changes++;
  }

  /** The first `changes` changes of the file's life are on the disk now. */
  settle(changes: number): void {
    const count = Math.max(0, changes - (this.changes - this.pending.length));
    for (const change of this.pending.splice(0, count)) this.durable.apply(change);
  }

  /**
   * The kernel writes some dirty pages back by itself, in any order. They stay pending: a power cut
   * may keep more of them, never less.
   */
  writeBack(random: Random): void {
    applySome(this.durable, this.pending, random);
  }

  /** An fdatasync failed: the kernel forgets that the pages were dirty; any of them may be lost. */
  loseDirtyPages(random: Random): void {
    applySome(this.durable, this.pending.splice(0), random);
  }

  /** As if everything had been synced. */
  copy(): SimFile {
    const copy = new SimFile(this.inode);
    copy.content = this.content.copy();
    copy.durable = this.content.copy();
    return copy;
  }

  afterPowerCut(random: Random): SimFile {
    const survivor = new SimFile(this.inode);
    survivor.durable = this.durable.copy();
    applySome(survivor.durable, this.pending, random);
    survivor.content = survivor.durable.copy();
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

  /** Everything that has a name here, now or in what the disk still holds. */
  get linked(): ReadonlySet<number> {
    const pending = this.pending.flatMap((change) => change.flatMap(({ inode }) => inode ?? []));
    return new Set([...this.entries.values(), ...this.durable.values(), ...pending]);
  }

  change(change: DirectoryChange): void {
    link(this.entries, change);
    this.pending.push(change);
  }

  settle(): void {
    for (const change of this.pending.splice(0)) link(this.durable, change);
  }

  /** As if everything had been synced. */
  copy(): SimDirectory {
    const copy = new SimDirectory(this.inode);
    copy.entries = new Map(this.entries);
    copy.durable = new Map(this.entries);
    return copy;
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

function applySome(disk: SimBytes, pending: readonly FileChange[], random: Random): void {
  // Real power cuts lose everything since the last sync about as often as only some sectors.
  const keep = random.pick([0, 0.5, 0.9, 1]);
  for (const change of pending) {
    if (change.kind === 'truncate') {
      if (random.chance(keep)) disk.apply(change);
      continue;
    }
    for (const sector of sectorsOf(change.position, change.bytes))
      if (random.chance(keep)) disk.apply({ kind: 'write', ...sector });
  }
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
