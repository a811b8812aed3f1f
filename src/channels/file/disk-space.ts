/**
 * Hot path. Keeps Flume's `minimumRequiredSpace` free on the disks of a channel: a put is refused
 * while the active segment's disk has less, and a new segment goes to a disk that has more, where
 * there is one. Asked once a second; in between what was put is subtracted.
 */
import type { Clock } from '../../core/clock.js';
import { ChannelFullError } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';

const askedEveryMs = 1_000;

export interface DiskSpaceParts {
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly channel: string;
  readonly directories: readonly string[];
  readonly requiredBytes: number;
}

export class DiskSpace {
  readonly #parts: DiskSpaceParts;
  readonly #freeBytes = new Map<string, number>();
  #askedMs = -Infinity;
  #asking: Promise<void> | undefined;

  constructor(parts: DiskSpaceParts) {
    this.#parts = parts;
  }

  /** One of the disks has enough. */
  get isAnywhere(): boolean {
    return this.#parts.directories.some((directory) => this.hasRoom(directory));
  }

  /** `ask` must be awaited before `check`. */
  get mustAsk(): boolean {
    return this.#parts.clock.monotonicMs() - this.#askedMs >= askedEveryMs;
  }

  ask(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  /** Throws ChannelFullError when `bytes` more leave the disk of `active` with too little. */
  check(active: string, bytes: number): void {
    const { channel, requiredBytes } = this.#parts;
    const free = this.#freeBytes.get(active) ?? Infinity;
    if (free - bytes < requiredBytes)
      throw new ChannelFullError(
        `Usable space exhausted, only ${Math.max(0, free)} bytes remaining, required ${requiredBytes} bytes ` +
          `[channel=${channel}]: ${active}; free space, or lower minimumRequiredSpace`,
      );
    this.#freeBytes.set(active, free - bytes);
  }

  /** Whether a segment in the directory could grow. */
  hasRoom(directory: string): boolean {
    return (this.#freeBytes.get(directory) ?? Infinity) > this.#parts.requiredBytes;
  }

  async #ask(): Promise<void> {
    const { fileSystem, clock, directories } = this.#parts;
    for (const directory of directories) {
      // A disk that does not answer refuses the put itself, and says why.
      const space = await fileSystem.diskSpace(directory).catch(() => undefined);
      this.#freeBytes.set(directory, space?.usableBytes ?? Infinity);
    }
    this.#askedMs = clock.monotonicMs();
  }
}
