/*
 * What the sinks have delivered, in `<checkpointDir>/cursor` (drawn in cursor-file.ts).
 *
 * What survives a crash: the last state that was synced, or a later one. A state that is behind the
 * truth is harmless where the destination keeps a position (it is asked), and is never used where
 * it does not: there a commit record is synced before the lease is given up (exactly once, rule
 * 16). When it is full, and after a failed write, the file is replaced by one state
 * (atomic-file.ts).
 */
import type { CommitRecord } from '../../core/contracts.js';
import { crashPoint } from '../../core/crash-point.js';
import { ChannelError, messageOf } from '../../core/errors.js';
import type { FileHandle, FileSystem } from '../../core/file-system.js';
import type { NumberRange } from '../../core/interval-set.js';
import type { Tally } from '../../core/tallies.js';
import { writeFileAtomically } from '../../storage/atomic-file.js';
import { Deferred } from '../../util/deferred.js';
import {
  cursorFileBytes,
  cursorPath,
  encodeState,
  readCursor,
  type StoredCursor,
} from './cursor-file.js';

export interface CursorState {
  readonly channelId: string;
  readonly lowMark: number;
  /** Delivered above the low mark. */
  readonly ranges: readonly NumberRange[];
  /** The durable end of the log at that time: recovery finds a log that went back by it. */
  readonly durableEnd: number;
  readonly lanes: readonly LaneCursor[];
  /** Over the channel's life. */
  readonly tallies: Readonly<Record<Tally, number>>;
  /** Written by a stop with no lease open: nothing is in doubt. */
  readonly clean: boolean;
}

export interface LaneCursor {
  readonly sinkName: string;
  readonly commitRecord: CommitRecord | undefined;
  /**
   * What may have been leased since the last clean stop and is not known as delivered: its sink may
   * hold more than it has told. A single lane saves a horizon ahead.
   */
  readonly leased: readonly NumberRange[];
  /** Behind the highest number that was delivered. */
  readonly deliveredTo: number;
}

export class CursorJournal {
  readonly #fileSystem: FileSystem;
  readonly #directory: string;
  readonly #current: () => CursorState;
  /** Of the second copy (Flume's dual checkpoints). */
  readonly #backupDirectory: string | undefined;
  #handle: FileHandle | undefined;
  #usedBytes = 0;
  #delivered = 0;
  #next: { readonly saved: Deferred; sync: boolean; backUp: boolean } | undefined;
  #saving: Promise<void> | undefined;
  #isClosed = false;

  /** `current` is asked right before each write. */
  constructor(
    fileSystem: FileSystem,
    directories: { readonly checkpoint: string; readonly backup?: string | undefined },
    current: () => CursorState,
  ) {
    this.#fileSystem = fileSystem;
    this.#directory = directories.checkpoint;
    this.#backupDirectory = directories.backup;
    this.#current = current;
  }

  /** Everything below it was delivered, says the state that was synced last. */
  get delivered(): number {
    return this.#delivered;
  }

  /** The second copy counts when the first has no intact state. It may be older: never clean. */
  async load(): Promise<StoredCursor> {
    const stored = await readCursor(this.#fileSystem, this.#directory);
    if (stored.state !== undefined || this.#backupDirectory === undefined) return stored;
    const { state } = await readCursor(this.#fileSystem, this.#backupDirectory);
    if (state === undefined) return stored;
    const problem = `${stored.problem}; the copy in ${this.#backupDirectory} is taken`;
    return { state: { ...state, clean: false }, problem };
  }

  /**
   * Saves the state as it is when the write begins; one write is in flight, who comes meanwhile
   * shares the next. With `sync` it resolves when the state is durable, as a checkpoint in the
   * second copy, too.
   */
  save(sync: boolean | 'checkpoint'): Promise<void> {
    // Whoever commits now does so after the stop: the directory may be another process's.
    if (this.#isClosed) return Promise.reject(new ChannelError('the channel is closed'));
    this.#next ??= { saved: new Deferred(), sync: false, backUp: false };
    if (sync !== false) this.#next.sync = true;
    if (sync === 'checkpoint') this.#next.backUp = true;
    const { saved } = this.#next;
    this.#saving ??= this.#saveAll();
    return saved.promise;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    while (this.#saving !== undefined) await this.#saving;
    await this.#handle?.close();
    this.#handle = undefined;
  }

  async #saveAll(): Promise<void> {
    for (let next = this.#next; next !== undefined; next = this.#next) {
      this.#next = undefined;
      try {
        const state = this.#current();
        const frame = encodeState(state);
        await this.#write(frame, next.sync);
        if (next.backUp) await this.#backUp(frame);
        if (next.sync) this.#delivered = state.lowMark;
        next.saved.resolve();
      } catch (error) {
        await this.#handle?.close().catch(() => {});
        this.#handle = undefined;
        next.saved.reject(this.#failure(error));
      }
    }
    this.#saving = undefined;
  }

  #failure(cause: unknown): ChannelError {
    return new ChannelError(
      `${cursorPath(this.#directory)} cannot be saved: ${messageOf(cause)}; free space or repair the disk`,
      { cause },
    );
  }

  async #write(frame: Buffer, sync: boolean): Promise<void> {
    if (this.#handle === undefined || this.#usedBytes + frame.length > cursorFileBytes)
      return this.#replace(frame);
    await this.#handle.write([frame], this.#usedBytes);
    crashPoint('channel.cursor-written');
    this.#usedBytes += frame.length;
    if (sync) await this.#handle.sync();
  }

  async #backUp(frame: Buffer): Promise<void> {
    if (this.#backupDirectory === undefined) return;
    const path = cursorPath(this.#backupDirectory);
    await writeFileAtomically(this.#fileSystem, path, wholeFile(frame));
  }

  async #replace(frame: Buffer): Promise<void> {
    await this.#handle?.close();
    this.#handle = undefined;
    const path = cursorPath(this.#directory);
    await writeFileAtomically(this.#fileSystem, path, wholeFile(frame));
    this.#handle = await this.#fileSystem.open(path, 'r+');
    this.#usedBytes = frame.length;
  }
}

function wholeFile(frame: Buffer): Buffer {
  const content = Buffer.alloc(Math.max(cursorFileBytes, frame.length));
  frame.copy(content);
  return content;
}
