/**
 * A real HDFS for the interop tests: Hadoop 3.4.1, fetched with Maven where it is missing, in
 * processes of its own on ports of its own. Needs a JDK of 17 or newer.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { freePorts } from './free-port.js';
import { debianProgram, mavenLibraries } from './peers.js';
import { temporaryDirectory } from './temporary-directory.js';

const peer = join('test', 'interop', 'hdfs-peer');

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
    { datanodes = 2, settings = {}, javaOptions = [] }: HdfsPeerOptions,
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
    this.#cluster = new JavaProcess('HdfsCluster', '384m', args, javaOptions);
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

  /** The bytes of a file as a reader gets them; rejects when it is not there. */
  async read(path: string): Promise<Buffer> {
    const escaped = path.split('/').map(encodeURIComponent).join('/');
    const query = 'op=OPEN&user.name=hdfs';
    for (const namenode of this.namenodes) {
      const answer = await fetch(`http://${namenode}/webhdfs/v1${escaped}?${query}`);
      if (answer.ok) return Buffer.from(await answer.arrayBuffer());
      const text = await answer.text();
      if (!text.includes('StandbyException')) assert.fail(`${path}: ${answer.status} ${text}`);
    }
    return assert.fail('no namenode is active');
  }

  /** One more datanode, in a process of its own. */
  async startDatanode(): Promise<DatanodeProcess> {
    const directory = join(this.#directory, `datanode-${this.#datanodes++}`);
    const settings = join(this.#directory, 'settings.xml');
    const process = new JavaProcess('HdfsDatanode', '160m', [settings, directory]);
    this.#test.after(() => process.kill());
    const ports = (await process.answer()) as { httpPort: number; transferPort: number };
    return { ...ports, process };
  }

  #command(...words: readonly (string | number)[]): Promise<object> {
    this.#cluster.say(words.join(' '));
    return this.#cluster.answer();
  }
}

export interface DatanodeProcess {
  readonly httpPort: number;
  readonly transferPort: number;
  readonly process: JavaProcess;
}

/** A program of the peer. It answers in lines of JSON, and ends with this process. */
export class JavaProcess {
  readonly #name: string;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #answers: AsyncIterator<string>;

  constructor(
    name: string,
    heap: string,
    args: readonly string[],
    javaOptions: readonly string[] = [],
  ) {
    // A source file is run as it is, which takes a JDK.
    debianProgram('javac', 'default-jdk-headless');
    const libraries = join(mavenLibraries('hdfs-peer', 'tailrace-hdfs-3.4.1'), '*');
    this.#name = name;
    const options = [
      `-Xmx${heap}`,
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1', // it starts in half the time
      '-Djava.net.preferIPv4Stack=true',
      '-DHADOOP_USER_NAME=hdfs',
      `-Dlog4j.configuration=file:${join(peer, 'log4j.properties')}`,
      `-Djava.util.logging.config.file=${join(peer, 'logging.properties')}`,
      `-Dhadoop.log.dir=${args[0]!}`,
      ...opened.map((folder) => `--add-opens=java.base/${folder}=ALL-UNNAMED`),
      ...javaOptions,
    ];
    this.#child = spawn(
      'java',
      [...options, '-cp', `${peer}:${libraries}`, join(peer, `${name}.java`), ...args],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
    process.on('exit', this.#end);
  }

  say(line: string): void {
    this.#child.stdin.write(`${line}\n`);
  }

  async answer(): Promise<object> {
    const { value, done } = await this.#answers.next();
    if (done === true) throw new Error(`${this.#name} has ended`);
    const answer = JSON.parse(value) as { error?: string };
    if (answer.error !== undefined) throw new Error(`${this.#name}: ${answer.error}`);
    return answer;
  }

  /** SIGSTOP: it takes connections, and says nothing. */
  freeze(): void {
    this.#child.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    process.off('exit', this.#end);
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#end();
    await once(this.#child, 'exit');
  }

  readonly #end = (): void => void this.#child.kill('SIGKILL');
}
