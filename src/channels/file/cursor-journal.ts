/*
 * What the sinks have delivered, in `<checkpointDir>/cursor`: whole states one after another, the
 * last intact one counts.
 *
 *   { uint32 length, uint32 CRC-32C, JSON of a CursorState }*   zeros up to 256 KiB
 *
 * The file has its full length from the start: a sync that need not store a new length takes about
 * half as long (0.18 and 0.30 ms against 0.29 and 0.66 here).
 *
 * What survives a crash: the last state that was synced, or a later one. A state that is behind the
 * truth is harmless where the destination keeps a position (it is asked), and is never used where
 * it does not: there a commit record is synced before the lease is given up (exactly once, rule
 * 16). When it is full, and after a failed write, the file is replaced by one state
 * (atomic-file.ts).
 */
import { join } from 'node:path';
import type { CommitRecord } from '../../core/contracts.js';
import { crashPoint } from '../../core/crash-point.js';
import type { FileHandle, FileSystem } from '../../core/file-system.js';
import type { NumberRange } from '../../core/interval-set.js';
import type { Tally } from '../../core/tallies.js';
import { readWholeFile, writeFileAtomically } from '../../storage/atomic-file.js';
import { crc32c } from '../../util/crc32c.js';
import { Deferred } from '../../util/deferred.js';

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
   * Something was leased to this lane since the last clean stop: it may hold more than it has told.
   */
  readonly hasLeased: boolean;
}

const fileName = 'cursor';
const frameBytes = 8;
const fileBytes = 256 << 10;

/** The last intact state in a checkpoint directory; undefined when there is none. */
export async function readCursor(
  fileSystem: FileSystem,
  directory: string,
): Promise<CursorState | undefined> {
  const content = await readWholeFile(fileSystem, join(directory, fileName));
  return content && lastState(content);
}

export class CursorJournal {
  readonly #fileSystem: FileSystem;
  readonly #directory: string;
  readonly #current: () => CursorState;
  #handle: FileHandle | undefined;
  #usedBytes = 0;
  #next: { readonly saved: Deferred; sync: boolean } | undefined;
  #saving: Promise<void> | undefined;

  /** `current` is asked right before each write. */
  constructor(fileSystem: FileSystem, directory: string, current: () => CursorState) {
    this.#fileSystem = fileSystem;
    this.#directory = directory;
    this.#current = current;
  }

  /** The last intact state; undefined when there is none. */
  load(): Promise<CursorState | undefined> {
    return readCursor(this.#fileSystem, this.#directory);
  }

  /**
   * Saves the state as it is when the write begins; one write is in flight, who comes meanwhile
   * shares the next. With `sync` it resolves when the state is durable.
   */
  save(sync: boolean): Promise<void> {
    this.#next ??= { saved: new Deferred(), sync: false };
    if (sync) this.#next.sync = true;
    const { saved } = this.#next;
    this.#saving ??= this.#saveAll();
    return saved.promise;
  }

  async close(): Promise<void> {
    while (this.#saving !== undefined) await this.#saving;
    await this.#handle?.close();
    this.#handle = undefined;
  }

  async #saveAll(): Promise<void> {
    for (let next = this.#next; next !== undefined; next = this.#next) {
      this.#next = undefined;
      try {
        await this.#write(encodeState(this.#current()), next.sync);
        next.saved.resolve();
      } catch (error) {
        await this.#handle?.close().catch(() => {});
        this.#handle = undefined;
        next.saved.reject(error);
      }
    }
    this.#saving = undefined;
  }

  async #write(frame: Buffer, sync: boolean): Promise<void> {
    if (this.#handle === undefined || this.#usedBytes + frame.length > fileBytes)
      return this.#replace(frame);
    await this.#handle.write([frame], this.#usedBytes);
    crashPoint('channel.cursor-written');
    this.#usedBytes += frame.length;
    if (sync) await this.#handle.sync();
  }

  async #replace(frame: Buffer): Promise<void> {
    await this.#handle?.close();
    this.#handle = undefined;
    const content = Buffer.alloc(Math.max(fileBytes, frame.length));
    frame.copy(content);
    const path = join(this.#directory, fileName);
    await writeFileAtomically(this.#fileSystem, path, content);
    this.#handle = await this.#fileSystem.open(path, 'r+');
    this.#usedBytes = frame.length;
  }
}

function encodeState(state: CursorState): Buffer {
  const body = Buffer.from(JSON.stringify(state));
  const frame = Buffer.alloc(frameBytes + body.length);
  frame.writeUInt32BE(body.length, 0);
  frame.writeUInt32BE(crc32c(body), 4);
  body.copy(frame, frameBytes);
  return frame;
}

function lastState(content: Buffer): CursorState | undefined {
  let last: CursorState | undefined;
  for (let at = 0; at + frameBytes <= content.length;) {
    const end = at + frameBytes + content.readUInt32BE(at);
    const body = content.subarray(at + frameBytes, end);
    // Zeros would be an empty state with the right CRC.
    if (body.length === 0 || end > content.length || crc32c(body) !== content.readUInt32BE(at + 4))
      break;
    last = JSON.parse(body.toString()) as CursorState;
    at = end;
  }
  return last;
}
