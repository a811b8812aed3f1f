/**
 * WebHDFS without HTTP, over the simulated namespace: for tests that run by a fake clock, and for
 * many seeds. An upload is sent as it is written.
 */
import type { Clock } from '#src/core/clock.js';
import { badAnswer, type Purpose } from '#src/protocol/webhdfs/failures.js';
import {
  WebHdfsError,
  type FileStatus,
  type Upload,
  type WebHdfs,
} from '#src/protocol/webhdfs/web-hdfs.js';
import { HdfsException, type HdfsExceptionName } from './hdfs-exception.js';
import { DirectoryInode, FileInode, type Inode } from './hdfs-inode.js';
import { HdfsNamespace, superuser } from './hdfs-namespace.js';

const user = superuser;

export interface HdfsCall {
  readonly operation: string;
  readonly path: string;
}

/**
 * 'not sent': nobody is there. 'lost answer': it is carried out. 'late': it is carried out when
 * `carryOutLate` is called. The latter two are told as an unknown outcome. An exception: HDFS
 * answers with it.
 */
export type CallFate = 'goes on' | 'not sent' | 'lost answer' | 'late' | HdfsExceptionName;

export class HdfsInMemory implements WebHdfs {
  readonly activeNamenode = 'in-memory:9870';
  readonly namespace: HdfsNamespace;
  readonly calls: HdfsCall[] = [];
  /** Asked for each call. */
  fateOf: (call: HdfsCall) => CallFate = () => 'goes on';
  #late: (() => unknown)[] = [];

  constructor(namespace: HdfsNamespace) {
    this.namespace = namespace;
  }

  static make(clock: Clock): HdfsInMemory {
    const namespace = new HdfsNamespace({ clock, blockBytes: 1 << 10 });
    namespace.makeDirectories('/logs', user);
    return new HdfsInMemory(namespace);
  }

  /** For another process; this one reaches nobody any more. */
  handedOver(): HdfsInMemory {
    this.fateOf = () => 'not sent';
    return new HdfsInMemory(this.namespace);
  }

  /** The requests that were held up reach HDFS now, whoever waits for them. */
  carryOutLate(): void {
    for (const request of this.#late.splice(0))
      try {
        request();
      } catch (error) {
        if (!(error instanceof HdfsException)) throw error;
      }
  }

  read(path: string): string | undefined {
    const found = this.namespace.find(path);
    return found instanceof FileInode ? found.content.toString() : undefined;
  }

  /** Paths of all files. */
  files(folder = ''): string[] {
    const found = this.namespace.find(folder === '' ? '/' : folder);
    if (!(found instanceof DirectoryInode)) return [];
    return [...found.entries].flatMap(([name, inode]) =>
      inode instanceof FileInode ? [`${folder}/${name}`] : this.files(`${folder}/${name}`),
    );
  }

  create(path: string, content: readonly Uint8Array[]): Promise<void> {
    return this.#call('CREATE', path, () => {
      const file = this.namespace.create(path, user, { overwrite: false });
      file.write(Buffer.concat(content));
      file.close();
    });
  }

  append(path: string, content: readonly Uint8Array[]): Promise<void> {
    return this.#call('APPEND', path, () => {
      const file = this.namespace.append(path, user);
      file.write(Buffer.concat(content));
      file.close();
    });
  }

  async upload(path: string): Promise<Upload> {
    const content: Buffer[] = [];
    const whole = (): Promise<void> => this.create(path, content);
    return {
      write: async (chunks) => void content.push(Buffer.concat(chunks)),
      end: whole,
      abort: () => void whole().catch(() => {}),
    };
  }

  truncate(path: string, lengthBytes: number): Promise<boolean> {
    return this.#call('TRUNCATE', path, () => this.namespace.truncate(path, lengthBytes, user));
  }

  rename(from: string, to: string): Promise<void> {
    return this.#call('RENAME', from, () => this.namespace.rename(from, to, user));
  }

  delete(path: string): Promise<boolean> {
    return this.#call('DELETE', path, () => this.namespace.delete(path, user, false));
  }

  status(path: string): Promise<FileStatus | undefined> {
    return this.#call('GETFILESTATUS', path, () => {
      const found = this.namespace.find(path);
      return found && statusOf('', found);
    });
  }

  list(path: string): Promise<readonly FileStatus[]> {
    return this.#call('LISTSTATUS', path, () => {
      const found = this.namespace.find(path);
      if (!(found instanceof DirectoryInode)) return [];
      return [...found.entries].map(([name, inode]) => statusOf(name, inode));
    });
  }

  makeDirectories(path: string): Promise<void> {
    return this.#call('MKDIRS', path, () => this.namespace.makeDirectories(path, user));
  }

  close(): void {}

  async #call<Answer>(operation: string, path: string, carryOut: () => Answer): Promise<Answer> {
    const purpose = { op: operation, path };
    const fate = this.fateOf({ operation, path });
    this.calls.push({ operation, path });
    await Promise.resolve();
    if (fate === 'not sent') throw noAnswer(purpose, 'refused');
    if (fate === 'late') this.#late.push(carryOut);
    else
      try {
        if (fate !== 'goes on' && fate !== 'lost answer') throw new HdfsException(fate, 'as told');
        const answer = carryOut();
        if (fate === 'goes on') return answer;
      } catch (error) {
        if (!(error instanceof HdfsException)) throw error;
        if (fate !== 'lost answer') throw answerOf(purpose, error);
      }
    throw noAnswer(purpose, 'unknown');
  }
}

function statusOf(name: string, inode: Inode): FileStatus {
  const isDirectory = inode instanceof DirectoryInode;
  const lengthBytes = inode instanceof FileInode ? inode.lengthBytes : 0;
  return { name, isDirectory, lengthBytes, modifiedTimeMs: inode.modifiedMs };
}

function answerOf(purpose: Purpose, error: HdfsException): WebHdfsError {
  const asked = { server: 'namenode', name: 'in-memory', mayChange: true } as const;
  return badAnswer(purpose, asked, {
    status: error.status,
    body: error.toJson(),
    location: undefined,
  });
}

function noAnswer({ op, path }: Purpose, outcome: 'refused' | 'unknown'): WebHdfsError {
  return new WebHdfsError(`${op} ${path}: no answer`, { failure: 'unavailable', outcome });
}
