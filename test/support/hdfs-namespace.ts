/**
 * The namespace of an HDFS in memory: folders, files, leases, quotas, permissions and safe mode, as
 * measured on Hadoop 3.4.1 (test/contracts/web-hdfs.ts holds it to a real one). Every operation is
 * done at once; what takes time in HDFS (recovery of a lease, a cut) is done when the clock says so.
 */
import type { Clock } from '#src/core/clock.js';
import { HdfsException } from './hdfs-exception.js';
import { DirectoryInode, FileInode, type Inode, type Quota } from './hdfs-inode.js';
import { OpenFile } from './hdfs-open-file.js';

export interface NamespaceOptions {
  readonly clock: Clock;
  readonly blockBytes?: number;
  readonly softLimitMs?: number;
  /** How long the recovery of a lease or of a cut block takes. */
  readonly recoveryMs?: number;
}

/** May do everything. */
export const superuser = 'hdfs';
const replication = 2;

export class HdfsNamespace {
  isInSafeMode = false;
  readonly #root: DirectoryInode;
  readonly #clock: Clock;
  readonly #blockBytes: number;
  readonly #softLimitMs: number;
  readonly #recoveryMs: number;
  #writers = 0;

  /** `/`, `/tmp` (open to all), `/user` and `/user/flume` (flume's). */
  constructor(options: NamespaceOptions) {
    this.#clock = options.clock;
    this.#blockBytes = options.blockBytes ?? 1 << 20;
    this.#softLimitMs = options.softLimitMs ?? 60_000;
    this.#recoveryMs = options.recoveryMs ?? 500;
    const nowMs = this.#clock.nowMs();
    this.#root = new DirectoryInode(superuser, nowMs);
    const user = new DirectoryInode(superuser, nowMs);
    this.#root.entries.set('tmp', new DirectoryInode(superuser, nowMs, true));
    this.#root.entries.set('user', user);
    user.entries.set('flume', new DirectoryInode('flume', nowMs));
  }

  find(path: string): Inode | undefined {
    const names = namesOf(path);
    let inode: Inode | undefined = this.#root;
    for (const [i, name] of names.entries()) {
      if (inode instanceof FileInode)
        throw notADirectory('AccessControlException', pathOf(names, i));
      inode = inode?.entries.get(name);
    }
    if (inode instanceof FileInode) this.#settle(inode);
    return inode;
  }

  create(path: string, user: string, { overwrite }: { readonly overwrite: boolean }): OpenFile {
    this.#checkWritable(`create file${path}`);
    const folder = this.#makeFolders(parentOf(path), user);
    this.#checkPermission(folder, parentOf(path), user);
    const found = this.find(path);
    if (found instanceof DirectoryInode)
      throw new HdfsException(
        'FileAlreadyExistsException',
        `${path} already exists as a directory`,
      );
    const holder = this.#nextWriter();
    if (found !== undefined && !overwrite) {
      this.#takeLease(found, path, 'CREATE_FILE', holder);
      const message = `${path} for client 127.0.0.1 already exists`;
      throw new HdfsException('FileAlreadyExistsException', message);
    }
    if (found === undefined) this.#checkNames(parentOf(path), 1);
    const file = new FileInode(user, this.#blockBytes, this.#clock.nowMs());
    folder.entries.set(nameOf(path), file);
    file.open(holder);
    return new OpenFile(this, this.#clock, file, holder, path);
  }

  append(path: string, user: string): OpenFile {
    this.#checkWritable(`append to file${path}`);
    const found = this.find(path);
    if (found instanceof DirectoryInode) {
      const message = `Cannot append to directory ${path}; already exists as a directory.`;
      throw new HdfsException('FileAlreadyExistsException', message);
    }
    if (found === undefined) {
      const message = `Failed to append to non-existent file ${path} for client 127.0.0.1`;
      throw new HdfsException('FileNotFoundException', message);
    }
    this.#checkPermission(found, path, user);
    const holder = this.#nextWriter();
    this.#takeLease(found, path, 'APPEND_FILE', holder);
    found.open(holder);
    try {
      this.checkSpace(path);
    } catch (error) {
      found.close(this.#clock.nowMs());
      throw error;
    }
    return new OpenFile(this, this.#clock, found, holder, path);
  }

  /** False: the cut is under way. */
  truncate(path: string, lengthBytes: number, user: string): boolean {
    this.#checkWritable(`truncate ${path}`);
    const file = this.find(path);
    if (!(file instanceof FileInode)) {
      const what = file === undefined ? 'File does not exist' : 'Path is not a file';
      throw new HdfsException('FileNotFoundException', `${what}: ${path}`);
    }
    this.#checkPermission(file, path, user);
    if (file.recovery?.isTruncate === true && file.recovery.lengthBytes === lengthBytes)
      return false;
    const holder = this.#nextWriter();
    this.#takeLease(file, path, 'TRUNCATE_FILE', holder);
    if (lengthBytes > file.lengthBytes) {
      const sizes = `Current size: ${file.lengthBytes}, truncate size: ${lengthBytes}.`;
      const message = `Cannot truncate to a larger file size. ${sizes}`;
      throw new HdfsException('HadoopIllegalArgumentException', message);
    }
    if (lengthBytes % file.blockBytes === 0 || lengthBytes === file.lengthBytes) {
      file.cut(lengthBytes);
      return true;
    }
    file.open(holder);
    const doneMs = this.#clock.monotonicMs() + this.#recoveryMs;
    file.recovery = { by: holder, doneMs, lengthBytes, isTruncate: true };
    return false;
  }

  /** With the option NONE. Open files go along with their writers. */
  rename(from: string, to: string, user: string): void {
    this.#checkWritable(`rename ${from}`);
    checkName(to);
    const source = this.find(from);
    if (source === undefined)
      throw new HdfsException('FileNotFoundException', `rename source ${from} is not found.`);
    const folders = [from, to].map((path) => this.#folderOf(path, 'rename destination parent'));
    for (const [i, path] of [from, to].entries())
      this.#checkPermission(folders[i]!, parentOf(path), user);
    if (from === to) {
      const message = `The source ${from} and destination ${to} are the same`;
      throw new HdfsException('FileAlreadyExistsException', message);
    }
    if (this.find(to) !== undefined) {
      const message = `rename destination ${to} already exists`;
      throw new HdfsException('FileAlreadyExistsException', message);
    }
    folders[0]!.entries.delete(nameOf(from));
    folders[1]!.entries.set(nameOf(to), source);
  }

  /** False: it was not there. Takes open files away, whoever writes them. */
  delete(path: string, user: string, isRecursive: boolean): boolean {
    this.#checkWritable(`delete ${path}`);
    const found = this.find(path);
    if (found === undefined) return false;
    const folder = this.#folderOf(path, 'parent');
    this.#checkPermission(folder, parentOf(path), user);
    if (found instanceof DirectoryInode && found.entries.size > 0 && !isRecursive) {
      const message = `\`${path} is non empty': Directory is not empty`;
      throw new HdfsException('PathIsNotEmptyDirectoryException', message);
    }
    return folder.entries.delete(nameOf(path));
  }

  makeDirectories(path: string, user: string): void {
    this.#checkWritable(`create directory ${path}`);
    this.#makeFolders(path, user);
  }

  /** As an administrator does; undefined: none. */
  setQuota(path: string, quota: Quota | undefined): void {
    (this.find(path) as DirectoryInode).quota = quota;
  }

  /** A block is about to be added to a file that is open. */
  checkSpace(path: string): void {
    for (const [folder, folderPath] of this.#foldersOf(parentOf(path))) {
      if (folder.quota === undefined) continue;
      let usedBytes = 0;
      for (const inode of folder.all())
        if (inode instanceof FileInode)
          usedBytes += replication * (inode.lease ? wholeBlocks(inode) : inode.lengthBytes);
      const numbers = `quota = ${folder.quota.bytes} B but diskspace consumed = ${usedBytes} B`;
      const message = `The DiskSpace quota of ${folderPath} is exceeded: ${numbers}`;
      if (usedBytes > folder.quota.bytes)
        throw new HdfsException('DSQuotaExceededException', message);
    }
  }

  checkLease(file: FileInode, holder: string, path: string): void {
    this.#settle(file);
    const isThere = [...this.#root.all()].includes(file);
    const suffix = `Holder ${holder} does not have any open files.`;
    if (!isThere)
      throw new HdfsException('FileNotFoundException', `File does not exist: ${path} ${suffix}`);
    if (file.lease?.holder !== holder)
      throw new HdfsException('LeaseExpiredException', `File is not open: ${path} ${suffix}`);
  }

  #settle(file: FileInode): void {
    const { recovery } = file;
    if (recovery === undefined || this.#clock.monotonicMs() < recovery.doneMs) return;
    file.cut(recovery.lengthBytes);
    file.close(this.#clock.nowMs());
  }

  /** Throws while somebody else has the file; starts the recovery of a lease that has run out. */
  #takeLease(file: FileInode, path: string, operation: string, holder: string): void {
    const { lease, recovery } = file;
    if (lease === undefined) return;
    const failed = `Failed to ${operation} ${path} for ${holder} on 127.0.0.1 because`;
    const nowMs = this.#clock.monotonicMs();
    if (recovery !== undefined) {
      const reason = `another recovery is in progress by ${recovery.by} on 127.0.0.1`;
      throw new HdfsException('RecoveryInProgressException', `${failed} ${reason}`);
    }
    if (nowMs - (lease.silentSinceMs ?? nowMs) < this.#softLimitMs) {
      const reason = `this file lease is currently owned by ${lease.holder} on 127.0.0.1`;
      throw new HdfsException('AlreadyBeingCreatedException', `${failed} ${reason}`);
    }
    const lengthBytes = file.storedBytes;
    if (lengthBytes === 0) {
      // No block to recover.
      file.cut(0);
      return file.close(this.#clock.nowMs());
    }
    file.recovery = {
      by: holder,
      doneMs: nowMs + this.#recoveryMs,
      lengthBytes,
      isTruncate: false,
    };
    const reason = 'lease recovery is in progress. Try again later.';
    throw new HdfsException('RecoveryInProgressException', `${failed} ${reason}`);
  }

  #makeFolders(path: string, user: string): DirectoryInode {
    const names = namesOf(path);
    let folder = this.#root;
    for (const [i, name] of names.entries()) {
      const folderPath = pathOf(names, i);
      let next = folder.entries.get(name);
      if (next instanceof FileInode)
        throw notADirectory('ParentNotDirectoryException', pathOf(names, i + 1));
      if (next === undefined) {
        this.#checkPermission(folder, folderPath, user);
        this.#checkNames(folderPath, names.length - i);
        next = new DirectoryInode(user, this.#clock.nowMs());
        folder.entries.set(name, next);
      }
      folder = next;
    }
    return folder;
  }

  #folderOf(path: string, what: string): DirectoryInode {
    const folderPath = parentOf(path);
    const folder = this.find(folderPath);
    if (folder === undefined)
      throw new HdfsException('FileNotFoundException', `${what} ${path} not found.`);
    if (folder instanceof FileInode) throw notADirectory('ParentNotDirectoryException', folderPath);
    return folder;
  }

  *#foldersOf(path: string): Generator<readonly [DirectoryInode, string]> {
    const names = namesOf(path);
    for (let i = 0; i <= names.length; i++) {
      const folderPath = pathOf(names, i);
      const folder = this.find(folderPath);
      if (folder instanceof DirectoryInode) yield [folder, folderPath];
    }
  }

  #checkNames(path: string, added: number): void {
    for (const [folder, folderPath] of this.#foldersOf(path)) {
      const { quota } = folder;
      const count = [...folder.all()].length + added;
      if (quota === undefined || count <= quota.names) continue;
      const what = `The NameSpace quota (directories and files) of directory ${folderPath}`;
      const message = `${what} is exceeded: quota=${quota.names} file count=${count}`;
      throw new HdfsException('NSQuotaExceededException', message);
    }
  }

  #checkWritable(operation: string): void {
    if (!this.isInSafeMode) return;
    throw new HdfsException('SafeModeException', `Cannot ${operation}. Name node is in safe mode.`);
  }

  #checkPermission(inode: Inode, path: string, user: string): void {
    const isOpen = inode instanceof DirectoryInode && inode.isOpenToAll;
    if (isOpen || user === superuser || user === inode.owner) return;
    const mode = inode instanceof DirectoryInode ? 'drwxr-xr-x' : '-rw-r--r--';
    const whose = `inode="${path}":${inode.owner}:supergroup:${mode}`;
    const message = `Permission denied: user=${user}, access=WRITE, ${whose}`;
    throw new HdfsException('AccessControlException', message);
  }

  #nextWriter(): string {
    return `DFSClient_NONMAPREDUCE_${++this.#writers}`;
  }
}

function wholeBlocks(file: FileInode): number {
  return Math.max(1, Math.ceil(file.writtenBytes / file.blockBytes)) * file.blockBytes;
}

/** As a URL's path: `.`, `..` and empty names are resolved. */
function namesOf(path: string): string[] {
  const names: string[] = [];
  for (const name of path.split('/'))
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  return names;
}

function pathOf(names: readonly string[], count: number): string {
  return `/${names.slice(0, count).join('/')}`;
}

function nameOf(path: string): string {
  return namesOf(path).at(-1) ?? '';
}

function parentOf(path: string): string {
  return pathOf(namesOf(path), namesOf(path).length - 1);
}

export function checkName(path: string): void {
  if (path.includes(':'))
    throw new HdfsException('InvalidPathException', `Invalid path name ${path}`);
}

function notADirectory(
  exception: 'AccessControlException' | 'ParentNotDirectoryException',
  path: string,
): HdfsException {
  return new HdfsException(exception, `${path} (is not a directory)`);
}
