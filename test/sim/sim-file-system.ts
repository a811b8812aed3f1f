/**
 * A file system in memory that can lose power after any operation (see sim-disk.ts for what is
 * left) and refuse any of them. Every operation takes a few turns of the event loop, drawn from the
 * seed, so that operations in flight overlap in ever new ways.
 */
import { basename, dirname } from 'node:path';
import type {
  DiskSpace,
  FileHandle,
  FileStat,
  FileSystem,
  OpenFlags,
} from '#src/core/file-system.js';
import { Random } from '../support/random.js';
import { SimDirectory, SimFile } from './sim-disk.js';

export type SimOperation =
  'open' | 'read' | 'write' | 'sync' | 'truncate' | 'mkdir' | 'rename' | 'unlink' | 'syncDirectory';

const rootInode = 1;

export class SimFileSystem implements FileSystem {
  /** Changing operations so far. */
  operations = 0;
  /** Handles that are not closed. */
  filesOpen = 0;
  /** The power goes right after this many changing operations. */
  crashAfter = Infinity;
  /** Returns a system error code to refuse an operation with. */
  fault: ((operation: SimOperation, path: string) => string | undefined) | undefined;
  /** What the disk of a path has left. */
  free: (path: string) => number = () => 1 << 30;
  /** The inode of the next new file, as a file system uses one again; undefined: a fresh one. */
  inodeOfNextFile: number | undefined;
  readonly random: Random;
  #inodes: Map<number, SimFile | SimDirectory>;
  #nextInode = rootInode + 1;
  #isDead = false;

  constructor(seed: number) {
    this.random = new Random(seed);
    this.#inodes = new Map([[rootInode, new SimDirectory(rootInode)]]);
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /**
   * The power goes now. Everything that still holds this file system gets errors; go on with the
   * result.
   */
  powerCut(): SimFileSystem {
    this.#isDead = true;
    return this.#continued((node) => node.afterPowerCut(this.random));
  }

  /** The process is killed: the page cache survives. */
  kill(): SimFileSystem {
    this.#isDead = true;
    return this.#continued((node) => node);
  }

  /** The kernel writes some of what is pending back. */
  writeBack(): void {
    for (const node of this.#inodes.values())
      if (node instanceof SimFile) node.writeBack(this.random);
  }

  /** The same files, all of them durable, for a test that damages them in many ways. */
  copy(): SimFileSystem {
    return this.#continued((node) => node.copy());
  }

  /** The content of a file as the process sees it, for a test to look at or to damage. */
  contentOf(path: string): Buffer {
    return Buffer.from(this.#file(path).content.view);
  }

  overwrite(path: string, content: Buffer): void {
    const file = this.#file(path);
    for (const change of [
      { kind: 'truncate', lengthBytes: 0 },
      { kind: 'write', position: 0, bytes: Buffer.from(content) },
    ] as const)
      file.change(change);
    file.settle(file.changes);
  }

  async open(path: string, flags: OpenFlags): Promise<FileHandle> {
    await this.#begin('open', path);
    const directory = this.#directory(dirname(path));
    const found = directory.entries.get(basename(path));
    if (found !== undefined && flags === 'wx+') throw systemError('EEXIST', 'open', path);
    if (found === undefined && (flags === 'r' || flags === 'r+'))
      throw systemError('ENOENT', 'open', path);
    const file = found === undefined ? this.#makeFile(directory, path) : this.#inodes.get(found);
    if (!(file instanceof SimFile)) throw systemError('EISDIR', 'open', path);
    if (flags === 'w+' && file.content.length > 0)
      file.change({ kind: 'truncate', lengthBytes: 0 });
    this.#changed(flags !== 'r');
    return this.#handle(file, path);
  }

  async mkdir(path: string): Promise<void> {
    await this.#begin('mkdir', path);
    this.#makeDirectory(path);
    this.#changed();
  }

  async readdir(path: string): Promise<string[]> {
    await this.#turn();
    return [...this.#directory(path).entries.keys()];
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#begin('rename', from);
    if (dirname(from) !== dirname(to))
      throw new Error('renames across directories are not simulated');
    const directory = this.#directory(dirname(from));
    const inode = this.#inodeIn(directory, from);
    directory.change([
      { name: basename(to), inode },
      { name: basename(from), inode: undefined },
    ]);
    this.#changed();
  }

  async unlink(path: string): Promise<void> {
    await this.#begin('unlink', path);
    const directory = this.#directory(dirname(path));
    this.#inodeIn(directory, path);
    directory.change([{ name: basename(path), inode: undefined }]);
    this.#changed();
  }

  async rmdir(path: string): Promise<void> {
    await this.unlink(path);
  }

  async stat(path: string): Promise<FileStat> {
    await this.#turn();
    const inode = path === '/' ? rootInode : this.#inodeIn(this.#directory(dirname(path)), path);
    return statOf(this.#inodes.get(inode)!);
  }

  async diskSpace(path: string): Promise<DiskSpace> {
    await this.#turn();
    this.#directory(path);
    const usableBytes = this.free(path);
    return { totalBytes: usableBytes, usableBytes };
  }

  async syncDirectory(path: string): Promise<void> {
    await this.#begin('syncDirectory', path);
    this.#directory(path).settle();
    this.#changed();
  }

  #handle(file: SimFile, path: string): FileHandle {
    let isOpen = true;
    this.filesOpen++;
    const checkOpen = (): void => {
      if (!isOpen) throw systemError('EBADF', 'use', path);
    };
    return {
      read: async (buffer, position) => {
        checkOpen();
        await this.#begin('read', path);
        return position >= file.content.length ? 0 : file.content.view.copy(buffer, 0, position);
      },
      write: async (buffers, position) => {
        checkOpen();
        const bytes = Buffer.concat(buffers);
        const code = await this.#beginFaulty('write', path);
        const written =
          code === undefined ? bytes : bytes.subarray(0, this.random.below(bytes.length + 1));
        if (written.length > 0) file.change({ kind: 'write', position, bytes: written });
        this.#changed();
        if (code !== undefined) throw systemError(code, 'write', path);
      },
      sync: async () => {
        checkOpen();
        // It covers what was written when it began, and is not over before some time has passed.
        this.#checkAlive();
        const { changes } = file;
        const code = await this.#beginFaulty('sync', path);
        if (code !== undefined) {
          file.loseDirtyPages(this.random);
          throw systemError(code, 'fdatasync', path);
        }
        file.settle(changes);
        this.#changed();
      },
      truncate: async (lengthBytes) => {
        checkOpen();
        await this.#begin('truncate', path);
        file.change({ kind: 'truncate', lengthBytes });
        this.#changed();
      },
      stat: async () => {
        checkOpen();
        await this.#turn();
        return statOf(file);
      },
      close: async () => {
        if (isOpen) this.filesOpen--;
        isOpen = false;
      },
    };
  }

  async #begin(operation: SimOperation, path: string): Promise<void> {
    const code = await this.#beginFaulty(operation, path);
    if (code !== undefined) throw systemError(code, operation, path);
  }

  async #beginFaulty(operation: SimOperation, path: string): Promise<string | undefined> {
    await this.#turn();
    return this.fault?.(operation, path);
  }

  async #turn(): Promise<void> {
    for (let turns = this.random.below(4); turns >= 0; turns--) await Promise.resolve();
    this.#checkAlive();
  }

  #checkAlive(): void {
    if (this.#isDead) throw systemError('EIO', 'power cut', 'the machine');
  }

  #changed(didChange = true): void {
    if (didChange && ++this.operations >= this.crashAfter) this.#isDead = true;
  }

  #continued(
    survivorFrom: (node: SimFile | SimDirectory) => SimFile | SimDirectory,
  ): SimFileSystem {
    const next = new SimFileSystem(this.random.below(0xffff_ffff));
    next.#keep(rootInode, this.#inodes, survivorFrom);
    next.#nextInode = this.#nextInode;
    return next;
  }

  /** Takes over what can be reached; what was unlinked is gone with the process that had it open. */
  #keep(
    inode: number,
    nodes: ReadonlyMap<number, SimFile | SimDirectory>,
    survivorFrom: (node: SimFile | SimDirectory) => SimFile | SimDirectory,
  ): void {
    const survivor = survivorFrom(nodes.get(inode)!);
    this.#inodes.set(inode, survivor);
    if (!(survivor instanceof SimDirectory)) return;
    for (const entry of survivor.linked) this.#keep(entry, nodes, survivorFrom);
  }

  #makeFile(directory: SimDirectory, path: string): SimFile {
    const file = new SimFile(this.inodeOfNextFile ?? this.#newInode());
    this.inodeOfNextFile = undefined;
    this.#inodes.set(file.inode, file);
    directory.change([{ name: basename(path), inode: file.inode }]);
    return file;
  }

  #makeDirectory(path: string): SimDirectory {
    if (path === '/') return this.#inodes.get(rootInode) as SimDirectory;
    const parent = this.#makeDirectory(dirname(path));
    const found = parent.entries.get(basename(path));
    if (found !== undefined) return this.#inodes.get(found) as SimDirectory;
    const directory = new SimDirectory(this.#newInode());
    this.#inodes.set(directory.inode, directory);
    parent.change([{ name: basename(path), inode: directory.inode }]);
    return directory;
  }

  /** After a kill the directories belong to the next life, which gives the numbers from here on. */
  #newInode(): number {
    this.#checkAlive();
    return this.#nextInode++;
  }

  #directory(path: string): SimDirectory {
    if (path === '/') return this.#inodes.get(rootInode) as SimDirectory;
    const node = this.#inodes.get(this.#inodeIn(this.#directory(dirname(path)), path));
    if (!(node instanceof SimDirectory)) throw systemError('ENOTDIR', 'lookup', path);
    return node;
  }

  #file(path: string): SimFile {
    return this.#inodes.get(this.#inodeIn(this.#directory(dirname(path)), path)) as SimFile;
  }

  #inodeIn(directory: SimDirectory, path: string): number {
    const inode = directory.entries.get(basename(path));
    if (inode === undefined) throw systemError('ENOENT', 'lookup', path);
    return inode;
  }
}

function statOf(node: SimFile | SimDirectory): FileStat {
  const isFile = node instanceof SimFile;
  return {
    sizeBytes: isFile ? node.content.length : 0,
    device: 1,
    inode: node.inode,
    birthTimeMs: 0,
    modifiedTimeMs: isFile ? node.changes : 0,
    isFile,
    isDirectory: !isFile,
  };
}

function systemError(code: string, operation: string, path: string): Error {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0; // a dead machine refuses everything that still runs
  const error = Object.assign(new Error(`${code}: ${operation} '${path}'`), { code });
  Error.stackTraceLimit = stackTraceLimit;
  return error;
}
