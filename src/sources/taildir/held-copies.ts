import { headBytesMax } from './generation.js';
import type { TailedFile } from './tailed-file.js';

interface Held {
  readonly sizeBytes: number;
  readonly sinceMs: number;
  /** The live file that it looks like; undefined: a dormant generation. */
  readonly original: TailedFile | undefined;
}

const restMs = 10_000;

/**
 * Files with the content of a known generation, by device and inode. They are not read as long as
 * they are taken for copies: of a live file for ever, while a short one or one whose original is
 * gone is a file of its own after a rest of 10 s.
 */
export class HeldCopies {
  readonly #held = new Map<string, Held>();

  /**
   * True when the file is (still) held; false: it has rested long enough to be a file of its own.
   */
  hold(key: string, sizeBytes: number, original: TailedFile | undefined, nowMs: number): boolean {
    const before = this.#held.get(key);
    const sinceMs = before?.sizeBytes === sizeBytes ? before.sinceMs : nowMs;
    const held = { sizeBytes, sinceMs, original };
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

/** Many files begin with the same short header: such a one need not rest for ever. */
function isUndecided({ original, sizeBytes, sinceMs }: Held, nowMs: number): boolean {
  return (original !== undefined && sizeBytes > headBytesMax) || nowMs - sinceMs < restMs;
}
