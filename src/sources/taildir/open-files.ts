/**
 * Which files are open, the least recently used first. A file may be closed between two reads and
 * opened again, as long as it has a name; one without is lost when it is closed, so it goes last.
 */
import { systemCodeOf } from '../../core/errors.js';
import type { TailedFile } from './tailed-file.js';

/** Of a thousand descriptors that many systems give a process, half are left to the others. */
const openMax = 512;
const openMin = 8;
const pauseMs = 1_000;
const pauseMsMax = 30_000;

export class OpenFiles {
  readonly #files = new Set<TailedFile>();
  #max = openMax;
  #refusals = 0;
  #pausedToMs = 0;

  get size(): number {
    return this.#files.size;
  }

  use(file: TailedFile): void {
    this.#files.delete(file);
    this.#files.add(file);
  }

  delete(file: TailedFile): void {
    this.#files.delete(file);
  }

  /** After a refusal no further file is opened for a while. */
  isPaused(nowMs: number): boolean {
    return nowMs < this.#pausedToMs;
  }

  /** Closes files beyond the limit. */
  async trim(): Promise<void> {
    const excess = this.size - this.#max;
    if (excess <= 0) return;
    for (const file of [...this.#files].toSorted(byName).slice(0, excess)) await file.close();
  }

  /**
   * The system has no descriptor left: half of ours are given back. Returns how long to wait before
   * another try; undefined in the pause: the files of one look are refused for one shortage.
   */
  async refused(nowMs: number): Promise<number | undefined> {
    if (this.isPaused(nowMs)) return undefined;
    const waitMs = Math.min(pauseMsMax, pauseMs * 2 ** this.#refusals++);
    this.#pausedToMs = nowMs + waitMs;
    this.#max = Math.max(openMin, this.size >> 1);
    await this.trim();
    return waitMs;
  }

  /** A file could be opened: the limit grows back. */
  accepted(): void {
    this.#refusals = 0;
    this.#max = Math.min(openMax, this.#max + 1);
  }
}

/** Stable: within each group the least recently used stay first. */
function byName(a: TailedFile, b: TailedFile): number {
  return Number(b.listed) - Number(a.listed);
}

/** The process (EMFILE) or the system (ENFILE) has no descriptor left. */
export function isDescriptorShortage(error: unknown): boolean {
  const code = systemCodeOf(error);
  return code === 'EMFILE' || code === 'ENFILE';
}
