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
import type { OpenFile } from './hdfs-open-file.js';

const user = superuser;

export interface HdfsCall {
  readonly operation: string;
  readonly path: string;
}

/**
 * 'not sent': nobody is there. 'lost answer': it is carried out. 'late': it is carried out when
 * `carryOutLate` is called. 'opened': a CREATE or APPEND opens its file now and writes it then. The
 * latter three are told as an unknown outcome. An exception: HDFS answers with it.
 */
export type CallFate =
  'goes on' | 'not sent' | 'lost answer' | 'late' | 'opened' | HdfsExceptionName;

export class HdfsInMemory implements WebHdfs {
  readonly activeNamenode = 'in-memory:9870';
  readonly namespace: HdfsNamespace;
  readonly calls: HdfsCall[] = [];
  /** Asked for each call. */
  fateOf: (call: HdfsCall) => CallFate = () => 'goes on';
  readonly #late: LateRequest[];

  constructor(namespace: HdfsNamespace, late: LateRequest[] = []) {
    this.namespace = namespace;
    this.#late = late;
  }

  static make(clock: Clock): HdfsInMemory {
    const namespace = new HdfsNamespace({ clock });
    namespace.makeDirectories('/logs', user);
    return new HdfsInMemory(namespace);
  }

  /** For another process; this one reaches nobody any more. */
  handedOver(): HdfsInMemory {
    this.fateOf = () => 'not sent';
    return new HdfsInMemory(this.namespace, this.#late);
  }

  /** The requests that were held up reach HDFS now, whoever waits for them. */
  carryOutLate(): void {
    for (const { carryOut } of this.#late.splice(0))
      try {
        carryOut();
      } catch (error) {
        if (!(error instanceof HdfsException)) throw error;
      }
  }

  /** Writes among them open their files now. */
  openLate(): void {
    for (const { begin } of this.#late.splice(0))
      try {
        begin();
      } catch (error) {
        if (!(error instanceof HdfsException)) throw error;
      }
  }

  /** The datanodes that had them are killed: files that were opened keep their leases. */
  loseLate(): void {
    for (const { file } of this.#late.splice(0)) file?.loseWriter();
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
    const open = (): OpenFile => this.namespace.create(path, user, { overwrite: false });
    return this.#write('CREATE', path, content, open);
  }

  append(path: string, content: readonly Uint8Array[]): Promise<void> {
    return this.#write('APPEND', path, content, () => this.namespace.append(path, user));
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

  async #write(
    operation: string,
    path: string,
    content: readonly Uint8Array[],
    open: () => OpenFile,
  ): Promise<void> {
    const rest = (file: OpenFile): void => {
      file.write(Buffer.concat(content));
      file.close();
    };
    await this.#call(
      operation,
      path,
      () => rest(open()),
      () => {
        const file = open();
        const late = { carryOut: () => rest(file), begin: () => this.#late.push(late), file };
        this.#late.push(late);
      },
    );
  }

  async #call<Answer>(
    operation: string,
    path: string,
    carryOut: () => Answer,
    begin: () => unknown = carryOut,
  ): Promise<Answer> {
    const purpose = { op: operation, path };
    const fate = this.fateOf({ operation, path });
    this.calls.push({ operation, path });
    await Promise.resolve();
    if (fate === 'not sent') throw noAnswer(purpose, 'refused');
    if (fate === 'late') this.#late.push({ carryOut, begin, file: undefined });
    else
      try {
        if (fate === 'opened') begin();
        else {
          if (fate !== 'goes on' && fate !== 'lost answer')
            throw new HdfsException(fate, 'as told');
          const answer = carryOut();
          if (fate === 'goes on') return answer;
        }
      } catch (error) {
        if (!(error instanceof HdfsException)) throw error;
        if (fate !== 'lost answer' && fate !== 'opened') throw answerOf(purpose, error);
      }
    throw noAnswer(purpose, 'unknown');
  }
}

interface LateRequest {
  readonly carryOut: () => unknown;
  readonly begin: () => unknown;
  /** That it has opened. */
  readonly file: OpenFile | undefined;
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
