/** One life of an agent: a file channel and an hdfs sink with its runner, on what earlier ones left. */
import { SinkRunner } from '#src/agent/sink-runner.js';
import { FileChannel } from '#src/channels/file/file-channel.js';
import { Counters } from '#src/core/counters.js';
import type { HdfsSinkConfig } from '#src/generated/config/sinks/hdfs.js';
import { HdfsSink } from '#src/sinks/hdfs/hdfs-sink.js';
import { componentContext, sinkContext } from '../../support/component-context.js';
import { fileChannelDefaults } from '../../support/file-channel.js';
import { hdfsConfig } from '../../support/hdfs-sink.js';
import { Process } from '../hops/process.js';
import type { SimFileSystem } from '../sim-file-system.js';
import { callTimeoutMs, user, type HdfsNetwork } from './hdfs-network.js';
import type { Ports } from './ports.js';
import { SimWebHdfs } from './sim-web-hdfs.js';

export const folder = `/user/${user}/logs`;
export const inUseSuffix = '.tmp';

export type HdfsDelivery = HdfsSinkConfig['hdfs.delivery'];

export class HdfsLife {
  readonly channel: FileChannel;
  readonly #process: Process;
  readonly #hdfs: SimWebHdfs;
  readonly #runner: SinkRunner;
  readonly #stop = new AbortController();

  constructor(network: HdfsNetwork, disk: SimFileSystem, delivery: HdfsDelivery, ports: Ports) {
    const process = new Process(network.clock, disk);
    const { clock } = process;
    this.#process = process;
    this.#hdfs = new SimWebHdfs(network, process);
    this.channel = new FileChannel({
      ...componentContext(
        { ...fileChannelDefaults, capacity: 1_000, transactionCapacity: 100, maxFileSize: 4_000 },
        { fileSystem: disk },
      ),
      clock,
    });
    const context = {
      ...sinkContext(configOf(delivery), {
        fileSystem: ports.fileSystem(disk),
        directory: '/sink',
      }),
      clock: ports.clock(clock),
      signal: this.#stop.signal,
    };
    const { channel } = this;
    Object.defineProperty(context, 'channelId', { get: () => channel.id });
    const sink = new HdfsSink(context, async () => ports.hdfs(this.#hdfs));
    const { counters, logger } = context;
    this.#runner = new SinkRunner({
      channel,
      channelCounters: new Counters(),
      sinks: [{ name: 'k1', sink, counters, logger }],
      processor: { order: () => ['k1'], succeeded() {}, failed() {} },
      clock,
      signal: this.#stop.signal,
    });
  }

  get isAlive(): boolean {
    return this.#process.isAlive;
  }

  /** Rejects when the disk is dead by then. */
  async start(): Promise<void> {
    await this.channel.start();
    this.#runner.start();
  }

  /** As at the end of a drain, when the channel is empty; the clock must move for it. */
  finish(): Promise<void> {
    this.#runner.drain();
    return this.#runner.drained(callTimeoutMs);
  }

  /** In order; the clock must move for it. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#runner.stop();
    await this.channel.stop();
    this.end(true);
  }

  /** The process is gone; `isSeen`: its connections end at once. */
  end(isSeen: boolean): void {
    this.#process.end();
    this.#hdfs.sever(isSeen);
  }
}

/** Small files of few events, so that a run has many of them. */
function configOf(delivery: HdfsDelivery): HdfsSinkConfig {
  return hdfsConfig({
    'hdfs.path': `hdfs://simulated${folder}`,
    'hdfs.filePrefix': '%{h}x',
    'hdfs.inUseSuffix': inUseSuffix,
    'hdfs.fileType': 'DataStream',
    'hdfs.delivery': delivery,
    'hdfs.batchSize': 3,
    'hdfs.rollCount': 20,
    'hdfs.rollSize': 8_000,
    'hdfs.rollInterval': 5,
    'hdfs.idleTimeout': 2,
    'hdfs.maxOpenFiles': 2,
    'hdfs.callTimeout': callTimeoutMs,
    'hdfs.retryInterval': 5,
  });
}
