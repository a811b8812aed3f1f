/**
 * A real HDFS for the interop tests: Hadoop 3.4.1, fetched with Maven where it is missing, in
 * processes of its own on ports of its own. Needs a JDK of 17 or newer.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { freePorts } from './free-port.js';
import { JavaProcess } from './java-process.js';
import { mavenLibraries } from './peers.js';
import { temporaryDirectory } from './temporary-directory.js';
import { eventually } from './until.js';

/** Packages of Java that Hadoop looks into. */
const opened = ['java.lang', 'java.lang.reflect', 'java.net', 'java.io', 'java.nio', 'java.util'];

export interface HdfsPeerOptions {
  /** Two namenodes; the first becomes active. */
  readonly isHa?: boolean;
  /** Within the cluster's process; see `startDatanode` for others. */
  readonly datanodes?: number;
  /** Hadoop's settings. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Options of Java that win over those for a quick start. */
  readonly javaOptions?: readonly string[];
  /** With more of Hadoop's settings in files, such as `ssl-server.xml`. */
  readonly folder?: string;
}

/** As HDFS's own client sees it. */
export interface OwnedFile {
  readonly path: string;
  readonly owner: string;
  readonly text: string;
}

export interface SequenceFile {
  readonly keyClass: string;
  readonly valueClass: string;
  readonly compression: 'NONE' | 'RECORD' | 'BLOCK';
  readonly codec: string | null;
  readonly records: readonly (readonly [key: string, value: string])[];
}

type CleanUp = { after(cleanUp: () => void | Promise<void>): void };

/** Blocks of 1 MiB, two replicas; `/user/flume` belongs to flume. */
export class HdfsPeer {
  /** `host:port` of the HTTP of each namenode. */
  readonly namenodes: readonly string[];
  /** `host:port` as in an `hdfs://` address, of each namenode. */
  readonly rpcAddresses: readonly string[];
  readonly #directory: string;
  readonly #cluster: JavaProcess;
  readonly #test: CleanUp;
  #datanodes = 0;

  private constructor(
    test: CleanUp,
    directory: string,
    ports: readonly number[],
    { datanodes = 2, settings = {}, javaOptions = [], folder }: HdfsPeerOptions,
  ) {
    const half = ports.length / 2;
    const addresses = ports.map((port) => `127.0.0.1:${port}`);
    this.namenodes = addresses.slice(0, half);
    this.rpcAddresses = addresses.slice(half);
    this.#directory = directory;
    this.#test = test;
    const args = [
      directory,
      String(datanodes),
      ports.slice(0, half).join(','),
      ports.slice(half).join(','),
      ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
    ];
    this.#cluster = hadoopProcess('HdfsCluster', '384m', args, javaOptions, folder);
    test.after(() => this.#cluster.kill());
  }

  static async start(test: CleanUp, options: HdfsPeerOptions = {}): Promise<HdfsPeer> {
    const ports = await freePorts(options.isHa === true ? 4 : 2);
    const hdfs = new HdfsPeer(test, temporaryDirectory(test), ports, options);
    await hdfs.#cluster.answer();
    return hdfs;
  }

  /** In order, as an administrator would; `startDatanodes` brings them back. */
  async stopDatanode(): Promise<void> {
    await this.#command('stop-datanode');
  }

  async startDatanodes(): Promise<void> {
    await this.#command('start-datanodes');
  }

  async stopNamenode(index: number): Promise<void> {
    await this.#command('stop-namenode', index);
  }

  /** It is in safe mode at first; in a cluster with two it becomes a standby. */
  async startNamenode(index: number): Promise<void> {
    await this.#command('start-namenode', index);
  }

  /** The other namenode becomes a standby; undefined: both. */
  async activate(index: number | undefined): Promise<void> {
    await this.#command('activate', index ?? -1);
  }

  async setSafeMode(isOn: boolean): Promise<void> {
    await this.#command('safe-mode', isOn ? 'on' : 'off');
  }

  async setQuota(path: string, names: number, bytes: number): Promise<void> {
    await this.#command('quota', path, names, bytes);
  }

  /** Of the active namenode, until it is restarted. */
  async setLeaseLimits(softMs: number, hardMs: number): Promise<void> {
    await this.#command('lease-limits', softMs, hardMs);
  }

  /** Octal, as `hdfs dfs -chmod` takes it. The first namenode is the active one. */
  async setPermission(path: string, mode: string): Promise<void> {
    const query = `op=SETPERMISSION&permission=${mode}&user.name=hdfs`;
    const url = `http://${this.namenodes[0]}/webhdfs/v1${path}?${query}`;
    const answer = await fetch(url, { method: 'PUT' });
    assert.ok(answer.ok, `${path}: ${answer.status}`);
  }

  async isClosed(path: string): Promise<boolean> {
    const { isClosed } = (await this.#command('is-closed', path)) as { isClosed: boolean };
    return isClosed;
  }

  async sequenceFile(path: string): Promise<SequenceFile> {
    return (await this.#command('sequence-file', path)) as SequenceFile;
  }

  /**
   * The bytes of a file as a reader gets them; rejects when it is not there. As HDFS's own client it
   * tries again when a datanode does not answer, and while none has reported that it has a block.
   */
  async read(path: string): Promise<Buffer> {
    let bytes: Buffer | undefined;
    const isRead = async (): Promise<boolean> => (bytes = await this.#readNow(path)) !== undefined;
    await eventually(isRead, `a datanode has ${path}`);
    return bytes!;
  }

  /** Undefined when a datanode is not there, or not known to be there. */
  async #readNow(path: string): Promise<Buffer | undefined> {
    const escaped = path.split('/').map(encodeURIComponent).join('/');
    const query = 'op=OPEN&user.name=hdfs';
    for (const namenode of this.namenodes) {
      const url = `http://${namenode}/webhdfs/v1${escaped}?${query}`;
      const answer = await fetch(url).catch(() => undefined);
      if (answer === undefined) return undefined;
      if (answer.ok) return Buffer.from(await answer.arrayBuffer());
      const text = await answer.text();
      if (text.includes('No active nodes contain this block')) return undefined;
      if (!text.includes('StandbyException')) assert.fail(`${path}: ${answer.status} ${text}`);
    }
    return assert.fail('no namenode is active');
  }

  /** Files below a folder, sorted; none when it is not there. Needs no HTTP. */
  async filesWithOwners(folder: string): Promise<readonly OwnedFile[]> {
    const { files } = (await this.#command('files', folder)) as { files: OwnedFile[] };
    return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** With Kerberos: `hdfs fetchdt` of a principal whose key is in the keytab. */
  async fetchToken(principal: string, keytab: string, file: string): Promise<void> {
    await this.#command('fetch-token', principal, keytab, file);
  }

  /** From now on nobody gets in with it. */
  async cancelToken(file: string): Promise<void> {
    await this.#command('cancel-token', `file://${file}`);
  }

  /** One more datanode, in a process of its own. */
  startDatanode(): Promise<DatanodeProcess> {
    return this.#startDatanode(join(this.#directory, `datanode-${this.#datanodes++}`));
  }

  /** It has what it had: a block may have no other replica when its writer has lost the others. */
  restartDatanode({ directory }: DatanodeProcess): Promise<DatanodeProcess> {
    return this.#startDatanode(directory);
  }

  async #startDatanode(directory: string): Promise<DatanodeProcess> {
    const settings = join(this.#directory, 'settings.xml');
    const process = hadoopProcess('HdfsDatanode', '160m', [settings, directory]);
    this.#test.after(() => process.kill());
    const ports = (await process.answer()) as { httpPort: number; transferPort: number };
    return { ...ports, directory, process };
  }

  #command(...words: readonly (string | number)[]): Promise<object> {
    this.#cluster.say(words.join(' '));
    return this.#cluster.answer();
  }
}

export interface DatanodeProcess {
  readonly httpPort: number;
  readonly transferPort: number;
  readonly directory: string;
  readonly process: JavaProcess;
}

function hadoopProcess(
  name: string,
  heap: string,
  args: readonly string[],
  javaOptions: readonly string[] = [],
  folder?: string,
): JavaProcess {
  const libraries = join(mavenLibraries('hdfs-peer', 'tailrace-hdfs-3.4.1'), '*');
  return new JavaProcess('hdfs-peer', name, {
    heap,
    args,
    classPath: folder === undefined ? [libraries] : [folder, libraries],
    options: [
      '-DHADOOP_USER_NAME=hdfs',
      `-Dhadoop.log.dir=${args[0]!}`,
      ...opened.map((folder) => `--add-opens=java.base/${folder}=ALL-UNNAMED`),
      ...javaOptions,
    ],
  });
}
