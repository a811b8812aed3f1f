/*
 * One output file and how much of it is delivered.
 *
 *   plain (memory channel)    created, appended to
 *   committed (durable one)   an empty file under its name
 *                               ▸ first write goes to the lane's hidden file, synced
 *                               ▸ the channel syncs the record {path, inode, length}
 *                               ▸ the hidden file is renamed onto the name
 *                               ▸ further writes are appended and synced, each before its record
 *
 * So every byte under a name is covered by a record or lies behind the recorded length, where
 * recovery cuts it off; a hidden file without a record is overwritten by the next. The inode tells
 * which it is.
 */
import { dirname } from 'node:path';
import type { CommitRecord } from '../../core/contracts.js';
import { systemCodeOf } from '../../core/errors.js';
import type { FileHandle, FileStat, FileSystem } from '../../core/file-system.js';

export class OutputFile {
  readonly path: string;
  readonly #fileSystem: FileSystem;
  /** Where the first write goes; undefined: a plain file. */
  readonly #hiddenPath: string | undefined;
  #handle: FileHandle;
  #inode = 0;
  #lengthBytes = 0;
  #isHidden = false;

  private constructor(
    fileSystem: FileSystem,
    path: string,
    hiddenPath: string | undefined,
    handle: FileHandle,
  ) {
    this.#fileSystem = fileSystem;
    this.path = path;
    this.#hiddenPath = hiddenPath;
    this.#handle = handle;
  }

  /** Rejects with EEXIST when the name is taken. */
  static async create(
    fileSystem: FileSystem,
    path: string,
    hiddenPath: string | undefined,
  ): Promise<OutputFile> {
    const handle = await fileSystem.open(path, 'wx+');
    return new OutputFile(fileSystem, path, hiddenPath, handle);
  }

  get lengthBytes(): number {
    return this.#lengthBytes;
  }

  /** Resolves when the bytes are written, and for a committed file durable. */
  async append(bytes: Uint8Array): Promise<void> {
    if (this.#hiddenPath !== undefined && this.#lengthBytes === 0)
      await this.#hide(this.#hiddenPath);
    await this.#handle.write([bytes], this.#lengthBytes);
    if (this.#hiddenPath !== undefined) await this.#handle.sync();
    this.#lengthBytes += bytes.length;
  }

  /** What the channel has to store with the delivery: undefined for a plain file. */
  record(): CommitRecord | undefined {
    if (this.#hiddenPath === undefined) return undefined;
    return { path: this.path, inode: this.#inode, length: this.#lengthBytes };
  }

  /** The channel has stored the record: the file may take its name. */
  async reveal(): Promise<void> {
    if (!this.#isHidden) return;
    await this.#fileSystem.rename(this.#hiddenPath!, this.path);
    await this.#fileSystem.syncDirectory(dirname(this.path));
    this.#isHidden = false;
  }

  /** Takes back what a failed write may have left. */
  async cutBack(): Promise<void> {
    await this.#handle.truncate(this.#lengthBytes);
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  async #hide(hiddenPath: string): Promise<void> {
    await this.#handle.close();
    this.#handle = await this.#fileSystem.open(hiddenPath, 'w+');
    this.#inode = (await this.#handle.stat()).inode;
    await this.#fileSystem.syncDirectory(dirname(hiddenPath));
    this.#isHidden = true;
  }
}

export type Restored = 'as recorded' | 'cut back' | 'shorter' | 'missing';

/** Puts the destination back to what the record says is delivered. */
export async function restoreOutput(
  fileSystem: FileSystem,
  record: CommitRecord,
  hiddenPath: string,
): Promise<Restored> {
  const path = String(record['path']);
  const lengthBytes = Number(record['length']);
  const hidden = await statOf(fileSystem, hiddenPath);
  if (hidden !== undefined && hidden.inode === record['inode']) {
    await cut(fileSystem, hiddenPath, hidden, lengthBytes);
    await fileSystem.rename(hiddenPath, path);
    await fileSystem.syncDirectory(dirname(path));
    return 'as recorded';
  }
  const stat = await statOf(fileSystem, path);
  if (stat === undefined || stat.inode !== record['inode']) return 'missing';
  if (stat.sizeBytes < lengthBytes) return 'shorter';
  return cut(fileSystem, path, stat, lengthBytes);
}

async function cut(
  fileSystem: FileSystem,
  path: string,
  { sizeBytes }: FileStat,
  lengthBytes: number,
): Promise<Restored> {
  if (sizeBytes <= lengthBytes) return 'as recorded';
  const handle = await fileSystem.open(path, 'r+');
  try {
    await handle.truncate(lengthBytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return 'cut back';
}

async function statOf(fileSystem: FileSystem, path: string): Promise<FileStat | undefined> {
  try {
    return await fileSystem.stat(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
