/**
 * Three agents in a row, each a process of its own with one flow for each kind of channel and
 * transport:
 *
 *   edge: taildir ▸ channel ▸ avro ──▶ middle: avro ▸ channel ▸ avro ──▶ end: avro ▸ channel ▸ file_roll
 *
 * Every tier is a properties file that a real Flume and ours run alike.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isListening } from './bound-ports.js';
import { RunningCommand, start } from './command-line.js';
import { freePorts } from './free-port.js';
import { javaStores } from './keytool.js';
import { flumeTool } from './peers.js';
import { temporaryDirectory } from './temporary-directory.js';
import { storePassword } from './tls-files.js';
import { eventually } from './until.js';

type Test = { after(cleanUp: () => void | Promise<void>): void };

export const tiers = ['edge', 'middle', 'end'] as const;
export type Tier = (typeof tiers)[number];

const channels = ['memory', 'file'] as const;
const transports = ['plain', 'deflate', 'tls'] as const;

export interface Flow {
  readonly name: string;
  readonly channel: (typeof channels)[number];
  readonly transport: (typeof transports)[number];
  /** Of the middle's source, and of the end's. */
  readonly ports: readonly [number, number];
}

interface Place {
  readonly directory: string;
  readonly keystore: string;
  readonly truststore: string;
}

const limitMs = 1_200_000;
const batchSize = 500;
const callLimitMs = 300_000;

export class ThreeTiers {
  readonly flows: readonly Flow[];
  readonly #place: Place;

  private constructor(flows: readonly Flow[], place: Place) {
    this.flows = flows;
    this.#place = place;
  }

  /** Starts them from the end to the edge, which reads `input`. */
  static async start(t: Test, flumeAt: Tier, input: string): Promise<ThreeTiers> {
    const directory = temporaryDirectory(t);
    const place = { directory, ...javaStores('PKCS12') };
    mkdirSync(join(directory, 'in'));
    writeFileSync(join(directory, 'in/input.log'), input);
    const ports = await freePorts(2 * channels.length * transports.length);
    const flows = channels.flatMap((channel) =>
      transports.map((transport) => ({
        name: `${channel}-${transport}`,
        channel,
        transport,
        ports: ports.splice(0, 2) as [number, number],
      })),
    );
    for (const { name } of flows) mkdirSync(join(directory, 'out', name), { recursive: true });
    const chain = new ThreeTiers(flows, place);
    for (const tier of tiers.toReversed()) await chain.#startTier(t, tier, tier === flumeAt);
    return chain;
  }

  /** What has arrived of a flow. */
  output(flow: Flow): Buffer {
    return Buffer.concat(this.#filesOf(flow).map((file) => readFileSync(file)));
  }

  outputBytes(flow: Flow): number {
    return this.#filesOf(flow).reduce((bytes, file) => bytes + statSync(file).size, 0);
  }

  /** In the order in which they were written; ours has a hidden one before its first commit. */
  #filesOf({ name }: Flow): string[] {
    const directory = join(this.#place.directory, 'out', name);
    const files = readdirSync(directory).filter((file) => !file.startsWith('.'));
    const inOrder = files.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    return inOrder.map((file) => join(directory, file));
  }

  async #startTier(t: Test, tier: Tier, isFlume: boolean): Promise<void> {
    const { directory } = this.#place;
    const file = join(directory, `${tier}.properties`);
    writeFileSync(file, this.#configOf(tier).join('\n'));
    const options = ['--conf-file', file, '--name', 'a'];
    const { program, args } = flumeTool();
    const agent = isFlume
      ? new RunningCommand(
          program,
          ['-Xmx600m', ...args, 'org.apache.flume.node.Application', ...options],
          { limitMs },
        )
      : start('tailrace', ['agent', ...options, '--log-level', 'warn'], { limitMs });
    // Of six sources Flume takes half a minute to stop.
    t.after(async () => void (await agent.end(isFlume ? 'SIGKILL' : 'SIGTERM')));
    if (tier === 'edge') return;
    const listens = (): boolean =>
      this.flows.every(({ ports }) => isListening(ports[tier === 'middle' ? 0 : 1]));
    await eventually(listens, `the ${tier} tier listens`, 120_000, 250);
  }

  #configOf(tier: Tier): string[] {
    const names = this.flows.map(({ name }) => name).join(' ');
    const lists = ['sources', 'channels', 'sinks'].map((list) => `a.${list} = ${names}`);
    const data = `dataDir = ${this.#place.directory}/data-${tier}`;
    return [data, ...lists, ...this.flows.flatMap((flow) => this.#flowOf(flow, tier))];
  }

  #flowOf(flow: Flow, tier: Tier): string[] {
    const { name, channel, ports } = flow;
    const [source, sink] = [`a.sources.${name}`, `a.sinks.${name}`];
    return [
      ...(tier === 'edge'
        ? this.#taildir(source, name)
        : this.#avroSource(source, flow, ports[tier === 'middle' ? 0 : 1])),
      `${source}.channels = ${name}`,
      ...this.#channel(`a.channels.${name}`, channel, `${tier}-${name}`),
      ...(tier === 'end'
        ? this.#fileRoll(sink, name)
        : this.#avroSink(sink, flow, ports[tier === 'edge' ? 0 : 1])),
      `${sink}.channel = ${name}`,
    ];
  }

  #taildir(source: string, name: string): string[] {
    const { directory } = this.#place;
    return [
      `${source}.type = TAILDIR`,
      `${source}.positionFile = ${directory}/positions/${name}.json`,
      `${source}.filegroups = f`,
      `${source}.filegroups.f = ${directory}/in/input.log`,
      `${source}.batchSize = ${batchSize}`,
    ];
  }

  #avroSource(source: string, { transport }: Flow, port: number): string[] {
    return [
      `${source}.type = avro`,
      `${source}.bind = 127.0.0.1`,
      `${source}.port = ${port}`,
      `${source}.compression-type = ${transport === 'deflate' ? 'deflate' : 'none'}`,
      `${source}.ssl = ${transport === 'tls'}`,
      `${source}.keystore = ${this.#place.keystore}`,
      `${source}.keystore-password = ${storePassword}`,
      `${source}.keystore-type = PKCS12`,
    ];
  }

  #avroSink(sink: string, { transport }: Flow, port: number): string[] {
    return [
      `${sink}.type = avro`,
      `${sink}.hostname = 127.0.0.1`,
      `${sink}.port = ${port}`,
      `${sink}.batch-size = ${batchSize}`,
      // To and from a Flume a call that was given up is made again, with what had arrived.
      `${sink}.request-timeout = ${callLimitMs}`,
      `${sink}.compression-type = ${transport === 'deflate' ? 'deflate' : 'none'}`,
      `${sink}.ssl = ${transport === 'tls'}`,
      `${sink}.truststore = ${this.#place.truststore}`,
      `${sink}.truststore-password = ${storePassword}`,
      `${sink}.truststore-type = PKCS12`,
    ];
  }

  #channel(channel: string, type: Flow['channel'], name: string): string[] {
    const { directory } = this.#place;
    const size = [`${channel}.type = ${type}`, `${channel}.capacity = 100000`];
    const transaction = `${channel}.transactionCapacity = 1000`;
    if (type === 'memory') return [...size, transaction];
    return [
      ...size,
      transaction,
      `${channel}.checkpointDir = ${directory}/channels/${name}/checkpoint`,
      `${channel}.dataDirs = ${directory}/channels/${name}/data`,
    ];
  }

  #fileRoll(sink: string, name: string): string[] {
    return [
      `${sink}.type = file_roll`,
      `${sink}.sink.directory = ${this.#place.directory}/out/${name}`,
      `${sink}.sink.rollInterval = 0`,
      `${sink}.sink.batchSize = ${batchSize}`,
    ];
  }
}
