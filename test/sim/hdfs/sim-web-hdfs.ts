/** WebHDFS as one life of an agent sees it. When the life is over, nothing answers it any more. */
import type { FileStatus, Upload, WebHdfs } from '#src/protocol/webhdfs/web-hdfs.js';
import { DirectoryInode, type Inode } from '../../support/hdfs-inode.js';
import type { Process } from '../hops/process.js';
import { attempt, close, put, Purpose, user, type HdfsNetwork } from './hdfs-network.js';
import { SimUpload } from './sim-upload.js';

export class SimWebHdfs implements WebHdfs {
  readonly activeNamenode = 'simulated:9870';
  readonly #network: HdfsNetwork;
  readonly #process: Pick<Process, 'isAlive'>;
  readonly #uploads = new Set<SimUpload>();

  constructor(network: HdfsNetwork, process: Pick<Process, 'isAlive'>) {
    this.#network = network;
    this.#process = process;
  }

  create(path: string, content: readonly Uint8Array[]): Promise<void> {
    return this.#write(new Purpose('CREATE', path, 'datanode'), content);
  }

  append(path: string, content: readonly Uint8Array[]): Promise<void> {
    return this.#write(new Purpose('APPEND', path, 'datanode'), content);
  }

  async upload(path: string): Promise<Upload> {
    const purpose = new Purpose('CREATE', path, 'datanode');
    await this.#travel();
    if (this.#network.isDown) throw purpose.noAnswer(false);
    const upload = new SimUpload(this.#network, purpose, () => this.#assertAlive());
    this.#uploads.add(upload);
    return upload;
  }

  truncate(path: string, lengthBytes: number): Promise<boolean> {
    const { namespace } = this.#network;
    return this.#ask('TRUNCATE', path, () => namespace.truncate(path, lengthBytes, user));
  }

  /** Slow to set out, so that what is late comes before it. */
  async rename(from: string, to: string): Promise<void> {
    await this.#network.clock.sleep(this.#network.random.below(600));
    return this.#ask('RENAME', from, () => this.#network.namespace.rename(from, to, user));
  }

  delete(path: string): Promise<boolean> {
    return this.#ask('DELETE', path, () => this.#network.namespace.delete(path, user, false));
  }

  status(path: string): Promise<FileStatus | undefined> {
    const look = (): FileStatus | undefined => {
      const found = this.#network.namespace.find(path);
      return found && statusOf('', found);
    };
    return this.#ask('GETFILESTATUS', path, look, false);
  }

  list(path: string): Promise<readonly FileStatus[]> {
    const { namespace } = this.#network;
    const look = (): FileStatus[] => {
      const found = namespace.find(path);
      if (!(found instanceof DirectoryInode)) return [];
      const names = [...found.entries.keys()].toSorted();
      return names.map((name) => statusOf(name, namespace.find(`${path}/${name}`)!));
    };
    return this.#ask('LISTSTATUS_BATCH', path, look, false);
  }

  makeDirectories(path: string): Promise<void> {
    const { namespace } = this.#network;
    return this.#ask('MKDIRS', path, () => namespace.makeDirectories(path, user));
  }

  close(): void {
    for (const upload of this.#uploads) upload.abort();
  }

  /** The process is gone: its connections end, or (its machine is gone) hang for long. */
  sever(isSeen: boolean): void {
    for (const upload of this.#uploads)
      if (isSeen) upload.abort();
      else this.#network.clock.schedule(300_000, () => upload.abort());
  }

  /** A call that the namenode carries out by itself. */
  async #ask<Answer>(
    op: string,
    path: string,
    act: () => Answer,
    mayChange = true,
  ): Promise<Answer> {
    const network = this.#network;
    const purpose = new Purpose(op, path, 'namenode', mayChange);
    await this.#travel(act);
    if (network.isDown) throw purpose.noAnswer(false);
    const fate = network.fateOf(['lost', 'unheard', 'late']);
    if (fate === undefined) return this.#answered(() => purpose.carryOut(act));
    if (fate === 'unheard') attempt(act);
    if (fate === 'late') network.later(act);
    return this.#unanswered(purpose);
  }

  /** Two steps; only the second one is simulated: the first changes nothing. */
  async #write(purpose: Purpose, content: readonly Uint8Array[]): Promise<void> {
    const network = this.#network;
    const bytes = Buffer.concat(content);
    const carryOut = (lengthBytes = bytes.length): void => {
      const file = purpose.open(network.namespace);
      put(file, bytes.subarray(0, lengthBytes));
      close(file);
    };
    await this.#travel(() => carryOut(network.random.below(bytes.length + 1)));
    if (network.isDown) throw purpose.noAnswer(false);
    const fate = network.fateOf(['lost', 'unheard', 'late', 'late', 'slow', 'part', 'dead']);
    if (fate === undefined) return this.#answered(() => purpose.carryOut(() => carryOut()));
    const partBytes = network.random.below(bytes.length);
    if (fate === 'unheard') attempt(() => carryOut());
    if (fate === 'part') attempt(() => carryOut(partBytes));
    if (fate === 'late')
      network.writeLater(purpose, () =>
        carryOut(network.random.chance(0.5) ? partBytes : bytes.length),
      );
    if (fate === 'slow' || fate === 'dead')
      attempt(() => {
        const file = purpose.open(network.namespace);
        put(file, bytes);
        if (fate === 'slow') network.later(() => close(file));
        else file.loseWriter();
      });
    return this.#unanswered(purpose);
  }

  /** `sent`: what may still happen when the process dies while its request is on the way. */
  async #travel(sent: () => void = () => {}): Promise<void> {
    await this.#assertAlive();
    await this.#network.travel();
    if (!this.#process.isAlive && this.#network.random.chance(0.5)) attempt(sent);
    await this.#assertAlive();
  }

  async #answered<Answer>(act: () => Answer): Promise<Answer> {
    try {
      return act();
    } finally {
      await this.#network.travel();
      await this.#assertAlive();
    }
  }

  async #unanswered(purpose: Purpose): Promise<never> {
    await this.#network.keepWaiting();
    await this.#assertAlive();
    throw purpose.noAnswer(true);
  }

  /** What runs in a process that is gone goes no further. */
  #assertAlive(): Promise<void> {
    return this.#process.isAlive ? Promise.resolve() : new Promise(() => {});
  }
}

function statusOf(name: string, inode: Inode): FileStatus {
  const isDirectory = inode instanceof DirectoryInode;
  const lengthBytes = isDirectory ? 0 : inode.lengthBytes;
  return { name, isDirectory, lengthBytes, modifiedTimeMs: inode.modifiedMs };
}
