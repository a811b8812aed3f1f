/*
 * Two agents as processes, reloaded again and again under load: a web agent with a netcat source and
 * a taildir source, over file channels and Avro into a collector that writes files.
 */
import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { start, type RunningCommand } from '../support/command-line.js';
import { faultCount } from '../support/fault-count.js';
import { freePorts } from '../support/free-port.js';
import { NetcatClient } from '../support/netcat-client.js';
import { Random } from '../support/random.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const reloads = faultCount(100, 12);
const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? Date.now() % 1_000_000);

interface Place {
  readonly directory: string;
  readonly netcat: number;
  readonly avro: number;
}

/** What a random edit sets, by agent. */
interface Settings {
  readonly batchSize: number;
  readonly capacity: number;
  readonly keepAlive: number;
  readonly interval: number;
  readonly isMarked: boolean;
  readonly sink: string;
}

const first: Settings = {
  batchSize: 100,
  capacity: 10_000,
  keepAlive: 3,
  interval: 30,
  isMarked: false,
  sink: 'k1',
};

function web({ directory, netcat, avro }: Place, settings: Settings): string {
  const { batchSize, capacity, keepAlive, isMarked, sink } = settings;
  const interceptors = isMarked
    ? ['r1.interceptors = i1', 'r1.interceptors.i1.type = timestamp']
    : [];
  return propertiesOf('web', directory, {
    sources: [
      'r1.type = netcat',
      'r1.bind = 127.0.0.1',
      `r1.port = ${netcat}`,
      'r1.channels = c1',
      ...interceptors,
      'r2.type = taildir',
      'r2.filegroups = f1',
      `r2.filegroups.f1 = ${directory}/logs/.*log`,
      `r2.batchSize = ${batchSize}`,
      'r2.channels = c2',
    ],
    channels: [
      'c1.type = file',
      `c1.capacity = ${capacity}`,
      'c1.transactionCapacity = 1000',
      'c2.type = file',
      'c2.transactionCapacity = 1000',
      `c2.keep-alive = ${keepAlive}`,
    ],
    sinks: [`${sink}.channel = c1`, 'k9.channel = c2'].flatMap((line) => {
      const name = line.split('.')[0]!;
      return [
        line,
        `${name}.type = avro`,
        `${name}.hostname = 127.0.0.1`,
        `${name}.port = ${avro}`,
        `${name}.batch-size = ${batchSize}`,
      ];
    }),
  });
}

function collector({ directory, avro }: Place, settings: Settings): string {
  const { batchSize, capacity, interval, isMarked, sink } = settings;
  return propertiesOf('collector', directory, {
    sources: [
      'r1.type = avro',
      'r1.bind = 127.0.0.1',
      `r1.port = ${avro}`,
      `r1.threads = ${isMarked ? 4 : 8}`,
      'r1.channels = c1',
    ],
    channels: ['c1.type = file', `c1.capacity = ${capacity}`, 'c1.transactionCapacity = 1000'],
    sinks: [
      `${sink}.type = file_roll`,
      `${sink}.channel = c1`,
      `${sink}.sink.directory = ${directory}/out`,
      `${sink}.sink.rollInterval = ${interval}`,
      `${sink}.sink.batchSize = ${batchSize}`,
    ],
  });
}

function propertiesOf(
  agent: string,
  directory: string,
  parts: Readonly<Record<'sources' | 'channels' | 'sinks', readonly string[]>>,
): string {
  const lines = Object.entries(parts).flatMap(([kind, options]) => {
    const names = [...new Set(options.map((line) => line.split('.')[0]!))];
    return [
      `${agent}.${kind} = ${names.join(' ')}`,
      ...options.map((option) => `${agent}.${kind}.${option}`),
    ];
  });
  return [`dataDir = ${directory}/${agent}-data`, ...lines, ''].join('\n');
}

/** An agent whose file is edited; resolves when it has taken or refused the edit. */
class EditedAgent {
  readonly process: RunningCommand;
  readonly #file: string;
  readonly #text: (settings: Settings) => string;
  #settings = first;
  #reloads = 0;
  #refusals = 0;

  constructor(
    t: TestContext,
    name: string,
    place: Place,
    text: (place: Place, settings: Settings) => string,
  ) {
    this.#file = join(place.directory, `${name}.properties`);
    this.#text = (settings) => text(place, settings);
    this.#write(this.#text(first));
    const words = ['agent', '--conf-file', this.#file, '--name', name];
    this.process = start('tailrace', words, { limitMs: 900_000 });
    t.after(() => void this.process.child.kill('SIGKILL'));
  }

  async edit(random: Random): Promise<void> {
    const before = this.#text(this.#settings);
    const edits: Partial<Settings>[] = [
      { batchSize: random.pick([50, 100, 500]) },
      { capacity: random.pick([5_000, 10_000, 20_000]) },
      { keepAlive: random.pick([1, 3, 5]) },
      { interval: random.pick([1, 5, 30]) },
      { isMarked: !this.#settings.isMarked },
      { sink: random.pick(['k1', 'k2']) },
    ];
    this.#settings = { ...this.#settings, ...random.pick(edits) };
    const after = this.#text(this.#settings);
    this.#write(after);
    if (after !== before) await this.#told('Configuration reloaded', ++this.#reloads);
  }

  async spoil(random: Random): Promise<void> {
    const text = this.#text(this.#settings);
    const spoilt = random.pick([
      '',
      text.replace('type', 'tipe'),
      text.replace('channel = c1', 'channel = c0'),
    ]);
    this.#write(spoilt);
    await this.#told('configuration is refused', ++this.#refusals);
    this.#write(text);
    await this.#told('again what runs', this.#refusals);
  }

  /** Whole or not at all: a half written file is one more that is refused. */
  #write(text: string): void {
    writeFileSync(`${this.#file}.new`, text);
    renameSync(`${this.#file}.new`, this.#file);
  }

  #told(text: string, times: number): Promise<void> {
    const { process } = this;
    return eventually(
      () => `${process.stdout}${process.stderr}`.split(text).length > times,
      `the log says "${text}" ${times} times`,
    );
  }
}

function linesIn(directory: string): string[] {
  const files = readdirSync(directory).filter((name) => !name.startsWith('.'));
  return files.flatMap((name) =>
    readFileSync(join(directory, name), 'utf8').split('\n').slice(0, -1),
  );
}

test(`${reloads} reloads under load, wrong files among them: every line arrives once`, async (t) => {
  t.diagnostic(`seed ${seed}`);
  const random = new Random(seed);
  const directory = temporaryDirectory(t);
  for (const name of ['logs', 'out']) mkdirSync(join(directory, name));
  const [netcat, avro] = (await freePorts(2)) as [number, number];
  const place = { directory, netcat, avro };
  const agents = [
    new EditedAgent(t, 'collector', place, collector),
    new EditedAgent(t, 'web', place, web),
  ];
  for (const { process } of agents) await process.untilOutput(/Agent \w+ is running/);

  const client = new NetcatClient(netcat);
  const load = { isOn: true, sent: 0, written: 0 };
  const sending = (async () => {
    while (load.isOn) await client.send(`netcat ${load.sent++}`);
  })();
  const writing = (async () => {
    for (; load.isOn; await pause(5)) {
      const lines = Array.from({ length: 20 }, () => `taildir ${load.written++}\n`);
      appendFileSync(join(directory, 'logs/access.log'), lines.join(''));
    }
  })();

  for (let n = 0; n < reloads; n++) {
    const agent = random.pick(agents);
    await (n % 6 === 5 ? agent.spoil(random) : agent.edit(random));
  }
  load.isOn = false;
  await Promise.all([sending, writing]);
  client.close();
  const { written } = load;
  const taken = [...client.taken, ...Array.from({ length: written }, (_, i) => `taildir ${i}`)];
  const missing = (): string[] => {
    const there = new Set(linesIn(join(directory, 'out')));
    return taken.filter((line) => !there.has(line));
  };
  // Counting would not do: those that nobody has answered for may be there as well.
  await eventually(() => missing().length === 0, `${taken.length} lines came`);
  for (const { process } of agents.toReversed()) assert.equal((await process.end()).code, 143);

  const lines = linesIn(join(directory, 'out'));
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const twice = [...counts].filter(([, count]) => count > 1);
  t.diagnostic(
    `${written} lines tailed, ${client.taken.length} sent, ${client.doubtful.length} unanswered`,
  );
  assert.deepEqual(twice, [], 'these came twice');
  assert.ok(lines.length <= taken.length + client.doubtful.length);
});
