/*
 * Where each leader epoch of a partition began (KIP-320). The epoch rises at every start of the
 * broker; a reader whose position lies beyond the end of the epoch it has read in knows that the log
 * was cut there, even when it has grown past that position again.
 *
 *   leader-epoch-checkpoint, as Kafka writes it:
 *     0          version
 *     2          entries
 *     3 0        epoch, first offset: both ascend
 *     7 120
 *
 * Every batch carries its epoch, too. The file holds what a start does not read, the segments below
 * the producers' snapshot, and is durable before it: no epoch costs a sync of its own.
 */
import { join } from 'node:path';
import type { FileSystem } from '../../core/file-system.js';
import { readWholeFile, writeFileAtomically } from '../../storage/atomic-file.js';

interface EpochStart {
  readonly epoch: number;
  readonly startOffset: number;
}

export interface EpochEnd {
  readonly epoch: number;
  /** The offset behind its last record. */
  readonly endOffset: number;
}

export class LeaderEpochs {
  #starts: EpochStart[];
  /** Not as in the file. */
  isChanged = false;

  constructor(starts: readonly EpochStart[] = []) {
    this.#starts = [...starts];
  }

  get starts(): readonly EpochStart[] {
    return this.#starts;
  }

  /** The epoch begins at this offset, unless it has begun before. */
  begin(epoch: number, startOffset: number): void {
    if (epoch <= (this.#starts.at(-1)?.epoch ?? -1)) return;
    this.#keep(({ startOffset: start }) => start < startOffset);
    this.#starts.push({ epoch, startOffset });
    this.isChanged = true;
  }

  /** The log ends here: what is said to begin behind it was lost with a disk's power. */
  cutAt(endOffset: number): void {
    this.#keep(({ startOffset }) => startOffset < endOffset);
  }

  /** Forgets the epochs whose records are gone. */
  forgetBelow(logStartOffset: number): void {
    this.#keep((_, index) => (this.#starts[index + 1]?.startOffset ?? Infinity) > logStartOffset);
  }

  /**
   * Where the newest epoch up to `epoch` ends. Undefined: it is newer than all that is known, or -1,
   * which is no epoch.
   */
  endOf(epoch: number, logEndOffset: number): EpochEnd | undefined {
    const latest = this.#starts.at(-1);
    if (epoch === -1 || latest === undefined || epoch > latest.epoch) return undefined;
    const next = this.#starts.findIndex((start) => start.epoch > epoch);
    if (next < 0) return { epoch, endOffset: logEndOffset };
    const found = this.#starts[next - 1];
    return { epoch: found?.epoch ?? epoch, endOffset: this.#starts[next]!.startOffset };
  }

  /** In which the record at `offset` was written, or is going to be; -1: not known. */
  epochAt(offset: number): number {
    return this.#starts.findLast(({ startOffset }) => startOffset <= offset)?.epoch ?? -1;
  }

  #keep(isKept: (start: EpochStart, index: number) => boolean): void {
    const kept = this.#starts.filter(isKept);
    if (kept.length < this.#starts.length) this.isChanged = true;
    this.#starts = kept;
  }
}

const fileName = 'leader-epoch-checkpoint';

export class LeaderEpochFile {
  readonly #fileSystem: FileSystem;
  readonly #path: string;

  constructor(fileSystem: FileSystem, directory: string) {
    this.#fileSystem = fileSystem;
    this.#path = join(directory, fileName);
  }

  /** Undefined when there is none that can be trusted. */
  async read(): Promise<LeaderEpochs | undefined> {
    const content = await readWholeFile(this.#fileSystem, this.#path);
    if (content === undefined) return undefined;
    const [version, count, ...lines] = String(content).trimEnd().split('\n');
    if (version !== '0' || Number(count) !== lines.length) return undefined;
    const starts = lines.map((line) => {
      const [epoch, startOffset] = line.split(' ').map(Number);
      return { epoch: epoch!, startOffset: startOffset! };
    });
    return areAscending(starts) ? new LeaderEpochs(starts) : undefined;
  }

  /** Resolves when the file is durable; writes nothing where nothing has changed. */
  async write(epochs: LeaderEpochs): Promise<void> {
    if (!epochs.isChanged) return;
    const lines = epochs.starts.map(({ epoch, startOffset }) => `${epoch} ${startOffset}\n`);
    const content = `0\n${lines.length}\n${lines.join('')}`;
    await writeFileAtomically(this.#fileSystem, this.#path, content);
    epochs.isChanged = false;
  }
}

function areAscending(starts: readonly EpochStart[]): boolean {
  return starts.every(({ epoch, startOffset }, i) => {
    if (!Number.isSafeInteger(epoch) || !Number.isSafeInteger(startOffset)) return false;
    const before = starts[i - 1];
    return before === undefined || (epoch > before.epoch && startOffset > before.startOffset);
  });
}
