/*
 * Names of files.
 *
 *   append   in use   <folder>/<inUsePrefix><prefix>.<counter><suffix><inUseSuffix>      as Flume
 *            final    <folder>/<prefix>.<counter><suffix>
 *   file     in use   <folder>/<inUsePrefix><prefix>.<id>-<lane>-<first>-<attempt><suffix><inUseSuffix>
 *            final    <folder>/<prefix>.<id>-<lane>-<first>-<last><suffix>
 *
 * The counter begins with the time, in ms, at which the bucket got its first event, and grows with
 * each file until the bucket rests. The id is the channel's first eight digits; first and last are
 * sequences of the channel: a file that is delivered again has its name again. No two tries share
 * an in-use name, so a late request of one cannot write into the file of another.
 */
import type { NumberRange } from '../../core/interval-set.js';

export interface FileNameSettings {
  /** `hdfs.fileSuffix`, or the codec's extension. */
  readonly suffix: string;
  readonly inUsePrefix: string;
  readonly inUseSuffix: string;
}

/** What a file's name has beside its prefix, at most: the longest is that of a try. */
export function nameExtraBytes({ suffix, inUsePrefix, inUseSuffix }: FileNameSettings): number {
  return Buffer.byteLength(`${inUsePrefix}${suffix}${inUseSuffix}`) + 64;
}

/** Where the events of one escaped path and prefix go. */
export interface Bucket {
  readonly folder: string;
  readonly prefix: string;
}

export interface FileName {
  readonly inUsePath: string;
  readonly finalPath: string;
}

/** Whose sequences these are. */
export interface Line {
  readonly channelId: string;
  readonly lane: number;
}

export class FileNames {
  readonly #settings: FileNameSettings;
  readonly #startMs: number;
  #lastCounter = 0;
  #attempts = 0;

  constructor(settings: FileNameSettings, startMs: number) {
    this.#settings = settings;
    this.#startMs = startMs;
  }

  /** Flume's counter for a bucket that begins now. None comes twice, though a clock stands still. */
  counterAt(nowMs: number): number {
    return Math.max(nowMs, this.#lastCounter);
  }

  counted(bucket: Bucket, counter: number): FileName {
    this.#lastCounter = Math.max(this.#lastCounter, counter);
    return this.#name(bucket, String(counter));
  }

  attempt(bucket: Bucket, { channelId, lane }: Line, first: number): string {
    const attempt = `${this.#startMs}.${++this.#attempts}`;
    return this.#name(bucket, `${channelId.slice(0, 8)}-${lane}-${first}-${attempt}`).inUsePath;
  }

  /** The final path of a file with these sequences, which ascend. */
  whole(bucket: Bucket, { channelId, lane }: Line, ranges: readonly NumberRange[]): string {
    const first = ranges[0]!.from;
    const last = ranges.at(-1)!.to - 1;
    return this.#name(bucket, `${channelId.slice(0, 8)}-${lane}-${first}-${last}`).finalPath;
  }

  #name({ folder, prefix }: Bucket, middle: string): FileName {
    const { suffix, inUsePrefix, inUseSuffix } = this.#settings;
    const begin = folder === '/' ? '/' : `${folder}/`;
    return {
      inUsePath: `${begin}${inUsePrefix}${prefix}.${middle}${suffix}${inUseSuffix}`,
      finalPath: `${begin}${prefix}.${middle}${suffix}`,
    };
  }
}
