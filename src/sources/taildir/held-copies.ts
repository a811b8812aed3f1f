import type { TailedFile } from './tailed-file.js';

/** What a file is taken for. */
export interface Resemblance {
  /** The live file that it looks like; undefined: a dormant generation. */
  readonly original: TailedFile | undefined;
  /** No rest makes it a file of its own: it is no short header that many files begin with. */
  readonly isCertain: boolean;
}

interface Held extends Resemblance {
  readonly sizeBytes: number;
  readonly sinceMs: number;
}

const restMs = 10_000;

/**
 * Files with the content of a known generation, by device and inode. They are not read as long as
 * they are taken for copies: for ever where that is certain, while one that may be a copy being made
 * is a file of its own after a rest of 10 s.
 */
export class HeldCopies {
  readonly #held = new Map<string, Held>();

  /**
   * True when the file is (still) held; false: it has rested long enough to be a file of its own.
   */
  hold(key: string, sizeBytes: number, like: Resemblance, nowMs: number): boolean {
    const before = this.#held.get(key);
    const sinceMs = before?.sizeBytes === sizeBytes ? before.sinceMs : nowMs;
    const held = { ...like, sizeBytes, sinceMs };
    if (isUndecided(held, nowMs)) this.#held.set(key, held);
    else this.#held.delete(key);
    return this.#held.has(key);
  }

  release(key: string): void {
    this.#held.delete(key);
  }

  /** Whether there is nothing new to judge the file by. */
  isUnchanged(
    key: string,
    sizeBytes: number,
    nowMs: number,
    isLive: (file: TailedFile) => boolean,
  ): boolean {
    const held = this.#held.get(key);
    if (held === undefined || held.sizeBytes !== sizeBytes) return false;
    if (held.original !== undefined && !isLive(held.original)) return false;
    return isUndecided(held, nowMs);
  }

  /** Forgets the files that are gone. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const key of this.#held.keys()) if (!keys.has(key)) this.#held.delete(key);
  }
}

function isUndecided({ isCertain, sinceMs }: Held, nowMs: number): boolean {
  return isCertain || nowMs - sinceMs < restMs;
}
