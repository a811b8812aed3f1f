/*
 * A file of HDFS as its namenode sees it.
 *
 *   closed ──CREATE, APPEND──▶ open: one writer has the lease ──its close──▶ closed
 *     ▲                          │ the writer is dead, and for longer than the soft limit:
 *     │ length is set            ▼ who wants the file next starts this
 *     └──────────────────── being recovered (also: being cut by TRUNCATE)
 *
 * Length: what the namenode knows. Of a file being written that is the length at its opening and
 * the whole blocks since; of one being cut, the old length until it is done.
 * Bytes: readers, and whoever takes over, find those that filled a packet of the writer; the rest is
 * in its memory until it closes the file.
 */

/** A writer's hold on a file. Alive, it renews by itself. */
export interface Lease {
  readonly holder: string;
  /** Since when nobody renews it: its datanode was killed, is frozen, or lost the namenode. */
  silentSinceMs: number | undefined;
}

export interface Recovery {
  readonly by: string;
  readonly doneMs: number;
  readonly lengthBytes: number;
  readonly isTruncate: boolean;
}

export const packetBytes = 64_512;

export class FileInode {
  readonly owner: string;
  readonly blockBytes: number;
  modifiedMs: number;
  lease: Lease | undefined;
  recovery: Recovery | undefined;
  #chunks: Buffer[] = [];
  #lengthBytes = 0;
  /** The length that the namenode knew when the file was opened last. */
  #knownBytes = 0;

  constructor(owner: string, blockBytes: number, nowMs: number) {
    this.owner = owner;
    this.blockBytes = blockBytes;
    this.modifiedMs = nowMs;
  }

  /** As a reader finds it. */
  get content(): Buffer {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return (this.#chunks[0] ?? Buffer.alloc(0)).subarray(0, this.storedBytes);
  }

  /** What is left when the writer is lost. */
  get storedBytes(): number {
    if (this.lease === undefined) return this.#lengthBytes;
    const unknownBytes = this.#lengthBytes - this.#knownBytes;
    return this.#lengthBytes - (unknownBytes % packetBytes);
  }

  /** As a status shows it. */
  get lengthBytes(): number {
    if (this.lease === undefined || this.recovery?.isTruncate === true) return this.#lengthBytes;
    const { blockBytes } = this;
    return Math.max(this.#knownBytes, Math.floor(this.#lengthBytes / blockBytes) * blockBytes);
  }

  open(holder: string): void {
    this.lease = { holder, silentSinceMs: undefined };
    this.#knownBytes = this.#lengthBytes;
  }

  write(bytes: Buffer): void {
    this.#chunks.push(Buffer.from(bytes));
    this.#lengthBytes += bytes.length;
  }

  close(nowMs: number): void {
    this.lease = undefined;
    this.recovery = undefined;
    this.modifiedMs = nowMs;
  }

  cut(lengthBytes: number): void {
    this.#chunks = [this.content.subarray(0, lengthBytes)];
    this.#lengthBytes = this.#chunks[0]!.length;
  }

  get writtenBytes(): number {
    return this.#lengthBytes;
  }
}

export interface Quota {
  /** Files and folders, the folder itself included. */
  readonly names: number;
  /** Bytes of all replicas; an open file is charged whole blocks. */
  readonly bytes: number;
}

export class DirectoryInode {
  readonly owner: string;
  readonly isOpenToAll: boolean;
  readonly entries = new Map<string, Inode>();
  modifiedMs: number;
  quota: Quota | undefined;

  constructor(owner: string, nowMs: number, isOpenToAll = false) {
    this.owner = owner;
    this.modifiedMs = nowMs;
    this.isOpenToAll = isOpenToAll;
  }

  /** Itself and everything below it. */
  *all(): Generator<Inode> {
    yield this;
    for (const entry of this.entries.values())
      if (entry instanceof DirectoryInode) yield* entry.all();
      else yield entry;
  }
}

export type Inode = FileInode | DirectoryInode;
