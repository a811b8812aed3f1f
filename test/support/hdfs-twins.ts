/**
 * One source into many hdfs sinks, in a real Flume 1.11 and in an agent of ours, with one properties
 * file but for folders: what each of them has made of the same lines.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebHdfsClient } from '#src/protocol/webhdfs/client.js';
import { agentMetrics } from './agent-metrics.js';
import { RunningCommand, start } from './command-line.js';
import { freePorts } from './free-port.js';
import { hadoopSettings } from './hadoop-settings.js';
import type { HdfsPeer } from './hdfs-peer.js';
import { flumeTool } from './peers.js';
import { temporaryDirectory } from './temporary-directory.js';
import { webHdfsClient } from './webhdfs-client.js';

type CleanUp = { after(cleanUp: () => void): void };

/** Options of a sink without `hdfs.`, but for `serializer`; `path` is what follows the sink's folder. */
export type SinkOptions = Readonly<Record<string, string>>;

export interface FileFound {
  /** Below the sink's folder. */
  readonly path: string;
  readonly lengthBytes: number;
}

const limitMs = 240_000;

/** Lines are `<ms> <host> <text>`: the first two become the headers `timestamp` and `host`. */
export class HdfsTwin {
  readonly #name: string;
  readonly #port: number;
  readonly #agent: RunningCommand;
  readonly #client: WebHdfsClient;

  private constructor(name: string, port: number, agent: RunningCommand, client: WebHdfsClient) {
    this.#name = name;
    this.#port = port;
    this.#agent = agent;
    this.#client = client;
  }

  static async start(
    test: CleanUp,
    program: 'flume' | 'tailrace',
    hdfs: HdfsPeer,
    { input, sinks }: { input: string; sinks: ReadonlyMap<string, SinkOptions> },
  ): Promise<HdfsTwin> {
    const [port] = await freePorts(1);
    const work = temporaryDirectory(test);
    const file = join(work, 'agent.properties');
    writeFileSync(file, properties(program, hdfs, work, input, sinks));
    const client = webHdfsClient(test, hdfs.namenodes);
    // As many as the peer has: Flume rolls files that have fewer replicas than it wants.
    const settings = (): string => hadoopSettings(test, { 'dfs.replication': '2' });
    const agent =
      program === 'flume' ? startFlume(settings(), file, port!) : startTailrace(file, port!);
    test.after(() => void agent.child.kill('SIGKILL'));
    return new HdfsTwin(program, port!, agent, client);
  }

  async untilDelivered(sinks: Iterable<string>, events: number): Promise<void> {
    const deadlineMs = performance.now() + limitMs;
    for (const sink of sinks) {
      while ((await this.#delivered(sink)) < events) {
        if (performance.now() > deadlineMs) throw new Error(this.#report(`sink ${sink}`));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  counters(sink: string): Promise<Readonly<Record<string, string>>> {
    return agentMetrics(this.#port, `SINK.${sink}`);
  }

  async stop(): Promise<void> {
    const { code } = await this.#agent.end();
    // Java ends with 128 and the signal's number.
    if (code !== 0 && code !== 143) throw new Error(this.#report(`exit code ${code}`));
  }

  folder(sink: string): string {
    return `/user/flume/${this.#name}/${sink}`;
  }

  /** The files of a sink in the order of their paths. */
  async files(sink: string, below = ''): Promise<FileFound[]> {
    const found: FileFound[] = [];
    for (const { name, isDirectory, lengthBytes } of await this.#client.list(
      this.folder(sink) + below,
    )) {
      const path = `${below}/${name}`;
      if (isDirectory) found.push(...(await this.files(sink, path)));
      else found.push({ path, lengthBytes });
    }
    return found;
  }

  async #delivered(sink: string): Promise<number> {
    try {
      return Number((await this.counters(sink))['EventDrainSuccessCount'] ?? 0);
    } catch {
      const { exitCode, signalCode } = this.#agent.child;
      if ((exitCode ?? signalCode) !== null) throw new Error(this.#report('it has ended'));
      return 0; // it is starting
    }
  }

  #report(fact: string): string {
    return `${this.#name}: ${fact}\n${this.#agent.stdout.slice(-4000)}\n${this.#agent.stderr}`;
  }
}

const asFlume = { env: { HADOOP_USER_NAME: 'flume' }, limitMs: 2 * limitMs };
const monitoring = (port: number): string[] => [
  '-Dflume.monitoring.type=http',
  `-Dflume.monitoring.port=${port}`,
];

function startFlume(settings: string, file: string, port: number): RunningCommand {
  const { program, args } = flumeTool(settings);
  const node = ['org.apache.flume.node.Application', '--no-reload-conf'];
  const conf = ['--name', 'a1', '--conf-file', file];
  return new RunningCommand(program, [...monitoring(port), ...args, ...node, ...conf], asFlume);
}

function startTailrace(file: string, port: number): RunningCommand {
  return start('agent-bin', [...monitoring(port), '--name', 'a1', '--conf', file], asFlume);
}

function properties(
  program: string,
  hdfs: HdfsPeer,
  work: string,
  input: string,
  sinks: ReadonlyMap<string, SinkOptions>,
): string {
  const names = [...sinks.keys()].join(' ');
  const lines = [
    `dataDir = ${work}/data`,
    'a1.sources = r1',
    `a1.channels = ${names}`,
    `a1.sinks = ${names}`,
    'a1.sources.r1.type = TAILDIR',
    'a1.sources.r1.filegroups = f',
    `a1.sources.r1.filegroups.f = ${input}`,
    `a1.sources.r1.positionFile = ${work}/positions.json`,
    `a1.sources.r1.channels = ${names}`,
    'a1.sources.r1.interceptors = i1',
    'a1.sources.r1.interceptors.i1.type = regex_extractor',
    'a1.sources.r1.interceptors.i1.regex = ^(\\\\d+) (\\\\w+) ',
    'a1.sources.r1.interceptors.i1.serializers = s1 s2',
    'a1.sources.r1.interceptors.i1.serializers.s1.name = timestamp',
    'a1.sources.r1.interceptors.i1.serializers.s2.name = host',
  ];
  const [, webHdfsPort] = hdfs.namenodes[0]!.split(':');
  for (const [name, { path = '', ...options }] of sinks) {
    const folder = `hdfs://${hdfs.rpcAddresses[0]}/user/flume/${program}/${name}`;
    lines.push(
      `a1.channels.${name}.type = memory`,
      `a1.channels.${name}.capacity = 2000`,
      `a1.sinks.${name}.type = hdfs`,
      `a1.sinks.${name}.channel = ${name}`,
      `a1.sinks.${name}.hdfs.path = ${folder}${path}`,
      `a1.sinks.${name}.hdfs.webhdfsPort = ${webHdfsPort}`,
    );
    // A call that took longer, on a busy machine, would be a failure that the other has not.
    const patience = { callTimeout: '120000' };
    const all = { rollCount: '0', rollSize: '0', rollInterval: '0', ...patience, ...options };
    for (const [option, value] of Object.entries(all)) {
      const key = option.startsWith('serializer') ? option : `hdfs.${option}`;
      lines.push(`a1.sinks.${name}.${key} = ${value}`);
    }
  }
  return lines.join('\n');
}
