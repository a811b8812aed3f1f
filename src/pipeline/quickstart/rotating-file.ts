import { systemCodeOf } from '../../core/errors.js';
import type { FileHandle, FileSystem } from '../../core/file-system.js';

export interface RotatingFileOptions {
  readonly path: string;
  /** The file is renamed before it would grow beyond this. */
  readonly fileBytes: number;
  /** Rotated files that stay: `path.1`, the newest, to `path.<n>`. */
  readonly rotatedFiles: number;
  readonly fileSystem: FileSystem;
}

/** A log file that is rotated by rename, as logrotate does. One `append` at a time. */
export class RotatingFile {
  readonly #options: RotatingFileOptions;
  #handle: FileHandle | undefined;
  #lengthBytes = 0;

  constructor(options: RotatingFileOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    this.#handle = await this.#options.fileSystem.open(this.#options.path, 'a+');
    this.#lengthBytes = (await this.#handle.stat()).sizeBytes;
  }

  /** Appends whole lines. */
  async append(lines: Buffer): Promise<void> {
    const isFull = this.#lengthBytes + lines.length > this.#options.fileBytes;
    if (isFull && this.#lengthBytes > 0) await this.#rotate();
    await this.#handle!.write([lines], this.#lengthBytes);
    this.#lengthBytes += lines.length;
  }

  async close(): Promise<void> {
    await this.#handle?.close();
    this.#handle = undefined;
  }

  async #rotate(): Promise<void> {
    const { path, rotatedFiles, fileSystem } = this.#options;
    await this.close();
    await ifThere(fileSystem.unlink(`${path}.${rotatedFiles}`));
    for (let age = rotatedFiles - 1; age >= 1; age--)
      await ifThere(fileSystem.rename(`${path}.${age}`, `${path}.${age + 1}`));
    await fileSystem.rename(path, `${path}.1`);
    await this.open();
  }
}

async function ifThere(change: Promise<void>): Promise<void> {
  try {
    await change;
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error;
  }
}
