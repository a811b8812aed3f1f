import type { Clock } from '#src/core/clock.js';
import type { FileInode } from './hdfs-inode.js';
import type { HdfsNamespace } from './hdfs-namespace.js';

/** A file that a datanode writes for somebody: the datanode is the client of HDFS here. */
export class OpenFile {
  readonly #namespace: HdfsNamespace;
  readonly #clock: Clock;
  readonly #file: FileInode;
  readonly #holder: string;
  readonly #path: string;
  #hasBlock: boolean;

  constructor(
    namespace: HdfsNamespace,
    clock: Clock,
    file: FileInode,
    holder: string,
    path: string,
  ) {
    this.#namespace = namespace;
    this.#clock = clock;
    this.#file = file;
    this.#holder = holder;
    this.#path = path;
    this.#hasBlock = file.writtenBytes > 0;
  }

  /** Throws when the quota has no room for a block: the file is closed as it is. */
  write(bytes: Buffer): void {
    if (bytes.length === 0 || this.#isTaken) return;
    if (!this.#hasBlock) {
      try {
        this.#namespace.checkSpace(this.#path);
      } catch (error) {
        this.#file.close(this.#clock.nowMs());
        throw error;
      }
      this.#hasBlock = true;
    }
    this.#file.write(bytes);
  }

  /** Throws when the file was taken away, or somebody took over its lease. */
  close(): void {
    this.#namespace.checkLease(this.#file, this.#holder, this.#path);
    this.#file.close(this.#clock.nowMs());
  }

  /** Nobody renews its lease from now on. */
  loseWriter(): void {
    this.#setSilence(this.#clock.monotonicMs());
  }

  /** The writer was frozen, and renews again. */
  wakeWriter(): void {
    this.#setSilence(undefined);
  }

  #setSilence(silentSinceMs: number | undefined): void {
    if (!this.#isTaken) this.#file.lease = { holder: this.#holder, silentSinceMs };
  }

  /** By a recovery: the namenode gave the blocks a new generation, and refuses what comes late. */
  get #isTaken(): boolean {
    return this.#file.lease?.holder !== this.#holder || this.#file.recovery !== undefined;
  }
}
