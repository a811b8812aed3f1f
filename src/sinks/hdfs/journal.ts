/*
 * What an hdfs sink has done, in its own directory: which sequences of its channel are delivered,
 * and which files are in use (hidden, or not yet under their final names). HDFS keeps no position
 * beside the data, and a commit record of the channel is too small for thousands of open files.
 *
 *   append   created ▸ CREATE, APPEND … answered ▸ delivered ▸ lease given up ▸ rename ▸ finished
 *   file     created ▸ upload, length seen ▸ prepared ▸ rename ▸ finished ▸ lease given up
 *
 * Each step is durable before the next begins, so a crash leaves, at each ▸:
 *   created     a file that may be there, with nothing delivered in it: deleted
 *   answered    a file that is longer than what is delivered: cut back, sent again
 *   delivered   all known: the file is finished
 *   prepared    a whole file: gets its name, and its sequences count
 *   finished    nothing to do
 *
 * A fact that HDFS has answered is true whether it could be stored or not: a failed write rejects,
 * keeps the fact, and the next write replaces the file by the whole state. So no later step is ever
 * taken on less than what is known. One sync serves all who wait.
 */
import { join } from 'node:path';
import type { Counters } from '../../core/counters.js';
import { ChannelError, messageOf } from '../../core/errors.js';
import type { FileHandle, FileSystem } from '../../core/file-system.js';
import type { IntervalSet, NumberRange } from '../../core/interval-set.js';
import type { Logger } from '../../core/logger.js';
import { ensureDirectory, readWholeFile, writeFileAtomically } from '../../storage/atomic-file.js';
import { SharedRun } from '../../util/shared-run.js';
import { encodeEntry, type FileState, type InUseFile, type JournalEntry } from './journal-entry.js';
import { encodeJournal, readJournal, type ReadJournal } from './journal-file.js';
import { JournalState } from './journal-state.js';

export type { InUseFile } from './journal-entry.js';

const fileName = 'hdfs-journal';
/** Written anew when it is larger, and twice as large as the state in it. */
const compactionBytes = 1 << 20;

export interface JournalOptions {
  readonly fileSystem: FileSystem;
  /** Made when it is missing. */
  readonly directory: string;
  /**
   * Each delivery is durable when its call resolves. False for channels that keep nothing either:
   * then only the names of files are.
   */
  readonly syncs: boolean;
  readonly logger: Logger;
  readonly counters: Counters;
}

export class Journal {
  readonly #fileSystem: FileSystem;
  readonly #path: string;
  readonly #syncs: boolean;
  readonly #state: JournalState;
  readonly #write = new SharedRun(() => this.#writePending());
  /** Not written yet. */
  #pending: JournalEntry[] = [];
  /** Changes so far, and how many of them are stored. */
  #told = 0;
  #stored = 0;
  #handle: FileHandle | undefined;
  #mustReplace = true;
  #mustSync = false;
  #usedBytes = 0;
  /** Of them, what a power cut leaves. */
  #durableBytes = 0;
  /** When it was written anew. */
  #stateBytes = 0;
  #isClosed = false;

  private constructor(options: JournalOptions, state: JournalState) {
    this.#fileSystem = options.fileSystem;
    this.#path = journalPath(options.directory);
    this.#syncs = options.syncs;
    this.#state = state;
  }

  /** Damage is logged and counted, and a copy of the file is kept; it is no error. */
  static async open(options: JournalOptions): Promise<Journal> {
    const { fileSystem, directory } = options;
    await ensureDirectory(fileSystem, directory);
    const path = journalPath(directory);
    const content = (await readWholeFile(fileSystem, path)) ?? Buffer.alloc(0);
    const read = readJournal(content);
    if (read.damage.length > 0) await writeFileAtomically(fileSystem, `${path}.damaged`, content);
    report(path, read, options);
    return new Journal(options, JournalState.of(read.entries, read.damage.length > 0));
  }

  /** Sequences of the channel that are delivered. */
  get known(): IntervalSet {
    return this.#state.known;
  }

  /** By in-use path, the oldest first. */
  get files(): ReadonlyMap<string, InUseFile> {
    return this.#state.files;
  }

  /**
   * At each recovery. Of another channel or lane nothing is known; the files stay. Resolves when
   * all that was told is stored.
   */
  begin(channelId: string, lane: number): Promise<void> {
    this.#state.belongTo(channelId, lane);
    this.#mustReplace = true;
    this.#told++;
    return this.#store();
  }

  /**
   * Before the first byte is sent. Without a final name the file is of no use before it is prepared.
   */
  created(inUsePath: string, finalPath = ''): Promise<void> {
    this.#mustSync = true;
    return this.#tell(fileEntry({ inUsePath, finalPath }));
  }

  /** The file gets another final name, because somebody has the first. */
  renamed(inUsePath: string, finalPath: string): Promise<void> {
    const file = this.#state.files.get(inUsePath);
    return file === undefined ? this.stored() : this.#tell({ ...file, finalPath });
  }

  /** After a doubt: the file has this length, nobody else has it, and it is renamed next. */
  cut(inUsePath: string, lengthBytes: number): Promise<void> {
    const { finalPath } = this.#state.files.get(inUsePath)!;
    return this.#tell(fileEntry({ inUsePath, finalPath, lengthBytes, isCut: true }));
  }

  /** HDFS has answered: the file has this length, and these sequences are in it. */
  delivered(inUsePath: string, lengthBytes: number, ranges: readonly NumberRange[]): Promise<void> {
    const finalPath = this.#finalPathOf(inUsePath);
    const entry = { kind: 'delivered', inUsePath, finalPath, lengthBytes } as const;
    return this.#tell({ ...entry, ranges: ascending(ranges) });
  }

  /** The file is whole and closed, and is renamed next. */
  prepared(
    inUsePath: string,
    finalPath: string,
    lengthBytes: number,
    ranges: readonly NumberRange[],
  ): Promise<void> {
    const file = { inUsePath, finalPath, lengthBytes, isPrepared: true };
    return this.#tell(fileEntry({ ...file, ranges: ascending(ranges) }));
  }

  /** A prepared file was lost before it had its final name: its sequences do not count. */
  unprepared(inUsePath: string): Promise<void> {
    return this.created(inUsePath);
  }

  /** No longer in use. Of a prepared file the sequences are known from here on. */
  finished(inUsePath: string): Promise<void> {
    const ranges = this.#state.files.get(inUsePath)?.ranges ?? [];
    return this.#tell({ kind: 'finished', inUsePath, ranges });
  }

  /** Nothing of these goes to a file: events without a byte, dead letters. */
  passed(ranges: readonly NumberRange[]): Promise<void> {
    return this.#tell({ kind: 'finished', inUsePath: '', ranges: ascending(ranges) });
  }

  /** Nothing below will ever come again: it need not be told apart. Stored with what comes next. */
  forgetBelow(lowMark: number): void {
    this.#state.known.raiseLowMark(lowMark);
  }

  /** Resolves when all that was told is stored, also what a failed write had kept. */
  stored(): Promise<void> {
    return this.#stored === this.#told ? Promise.resolve() : this.#store();
  }

  /** Waits for what was told. Later calls reject. */
  async close(): Promise<void> {
    // Whoever told it was answered.
    await this.stored().catch(() => {});
    this.#isClosed = true;
    await this.#closeHandle();
  }

  #finalPathOf(inUsePath: string): string {
    return this.#state.files.get(inUsePath)?.finalPath ?? inUsePath;
  }

  #tell(entry: JournalEntry): Promise<void> {
    this.#state.apply(entry);
    this.#told++;
    this.#pending.push(entry);
    return this.#store();
  }

  async #store(): Promise<void> {
    if (this.#isClosed) throw new ChannelError(`${this.#path} is closed`);
    try {
      await this.#write.run();
    } catch (cause) {
      throw new ChannelError(
        `${this.#path} cannot be written: ${messageOf(cause)}; free space or repair the disk`,
        { cause },
      );
    }
  }

  async #writePending(): Promise<void> {
    const told = this.#told;
    const entries = this.#pending;
    this.#pending = [];
    try {
      if (this.#mustReplace) await this.#replace();
      else await this.#append(entries);
      this.#stored = told;
    } catch (error) {
      // What the file holds now is not known.
      this.#mustReplace = true;
      throw error;
    }
  }

  async #append(entries: readonly JournalEntry[]): Promise<void> {
    const bytes = entries.map((entry) => encodeEntry(entry, this.#durableBytes));
    const end = bytes.reduce((sum, { length }) => sum + length, this.#usedBytes);
    if (end > Math.max(compactionBytes, 2 * this.#stateBytes)) return this.#replace();
    const mustSync = this.#syncs || this.#mustSync;
    this.#mustSync = false;
    await this.#handle!.write(bytes, this.#usedBytes);
    this.#usedBytes = end;
    if (!mustSync) return;
    await this.#handle!.sync();
    this.#durableBytes = end;
  }

  async #replace(): Promise<void> {
    this.#mustReplace = this.#mustSync = false;
    const content = encodeJournal(this.#state.entries(this.#syncs));
    await this.#closeHandle();
    await writeFileAtomically(this.#fileSystem, this.#path, content);
    this.#handle = await this.#fileSystem.open(this.#path, 'r+');
    this.#stateBytes = this.#usedBytes = this.#durableBytes = content.length;
  }

  async #closeHandle(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    await handle?.close();
  }
}

function fileEntry(
  file: Pick<FileState, 'inUsePath' | 'finalPath'> & Partial<FileState>,
): FileState {
  const flags = { isPrepared: false, isExact: true, isCut: false };
  return { kind: 'file', lengthBytes: 0, ...flags, ranges: [], ...file };
}

/** Deliveries that were sent again come behind later ones. */
function ascending(ranges: readonly NumberRange[]): readonly NumberRange[] {
  const isAscending = ranges.every(({ from }, i) => i === 0 || ranges[i - 1]!.to <= from);
  return isAscending ? ranges : ranges.toSorted((a, b) => a.from - b.from);
}

function journalPath(directory: string): string {
  return join(directory, fileName);
}

function report(path: string, { damage, torn }: ReadJournal, options: JournalOptions): void {
  const { logger, counters } = options;
  for (const gap of damage) {
    counters.add('JournalDamageCount');
    logger.error(
      { path, ...gap },
      `${path} is damaged at byte ${gap.position}: ${gap.bytes} bytes are unreadable. What they said is ` +
        'delivered may be sent again, and a file they named may keep its in-use name; a copy is in ' +
        `${path}.damaged`,
    );
  }
  if (torn !== undefined)
    logger.info(
      { path, ...torn },
      `Cut ${torn.bytes} bytes at byte ${torn.position} of ${path}: the last write was not finished`,
    );
}
