/*
 * A file's inode serves another file, or a file gets another inode, on a file system that keeps no
 * birth times: the source goes on at the right byte each time.
 */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { EventBatch } from '#src/core/batch.js';
import type { TaildirSourceConfig } from '#src/generated/config/sources/taildir.js';
import { TaildirSource } from '#src/sources/taildir/taildir-source.js';
import { sourceContext } from '../support/component-context.js';
import { Random } from '../support/random.js';
import { positionsAfter } from '../support/stored-positions.js';
import { until } from '../support/until.js';
import { taildirDefaults } from '../sources/taildir/tailing.js';
import { SimFileSystem } from './sim-file-system.js';

const firstSeed = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);
const idleTimeout = 1_000;
const path = '/logs/app.log';

/** One source on one simulated disk. */
class Machine {
  readonly disk: SimFileSystem;
  readonly random: Random;
  readonly expected: string[] = [];
  readonly #config: TaildirSourceConfig;
  #context = sourceContext({} as TaildirSourceConfig);
  #source: TaildirSource | undefined;
  readonly #stored: EventBatch[] = [];
  #lines = 0;

  constructor(seed: number) {
    this.random = new Random(seed);
    this.disk = new SimFileSystem(seed);
    const filegroups = { main: '/logs/app.*' };
    const own = { filegroups, idleTimeout, cachePatternMatching: false, batchSize: 5 };
    this.#config = { ...taildirDefaults, ...own };
  }

  get read(): string[] {
    return [...this.#stored, ...this.#context.batches].flatMap((batch) =>
      Array.from({ length: batch.size }, (_, i) => batch.body(i).toString()),
    );
  }

  /** Lines that no other call returns, at least `bytes` of them. */
  lines(bytes: number): string {
    let text = '';
    while (text.length < bytes)
      text += `line ${this.#lines++} ${'.'.repeat(this.random.below(60))}\n`;
    return text;
  }

  expect(text: string): string {
    this.expected.push(...text.split('\n').slice(0, -1));
    return text;
  }

  async write(file: string, text: string, inode?: number): Promise<void> {
    this.disk.inodeOfNextFile = inode;
    const handle = await this.disk.open(file, 'w+');
    await handle.write([Buffer.from(text)], 0);
  }

  async inode(file = path): Promise<number> {
    return (await this.disk.stat(file)).inode;
  }

  async start(): Promise<void> {
    this.#context = sourceContext(this.#config, { fileSystem: this.disk, directory: '/state' });
    for (const [origin, position] of positionsAfter(this.#stored))
      this.#context.stored.set(origin, position);
    this.#source = new TaildirSource(this.#context);
    await this.#source.start();
    await this.#rested();
  }

  async stop(): Promise<void> {
    await this.#source!.stop();
    this.#stored.push(...this.#context.batches.splice(0));
  }

  async poll(ms = 250): Promise<void> {
    await this.#context.clock.jump(ms);
    await this.#rested();
  }

  /** Everything is read, and the files are closed. */
  async rest(): Promise<void> {
    await this.poll();
    await this.poll(idleTimeout);
  }

  /** What is held as a copy is decided. */
  async finish(): Promise<void> {
    for (let i = 0; i < 3; i++) await this.poll(10_000);
    await this.stop();
  }

  async #rested(): Promise<void> {
    await until(() => this.#context.clock.pendingCount > 0, 'the source rests');
  }
}

type Scenario = (machine: Machine) => Promise<void>;

/** The second file begins like the first; `alike` bytes and more of it were read. */
function reused(alike: (text: string) => number): Scenario {
  return async (machine) => {
    const { random, disk } = machine;
    const first = machine.expect(machine.lines(100 + random.below(4_000)));
    await machine.write(path, first);
    const inode = await machine.inode();
    await machine.start();
    await machine.rest();
    const isDown = random.chance(0.5);
    if (isDown) await machine.stop();
    await disk.unlink(path);
    const head = first.slice(0, alike(first));
    const second = head + machine.lines(1 + random.below(5_000));
    await machine.write(path, machine.expect(second), inode);
    if (isDown) await machine.start();
  };
}

/** Of whole lines, at most `bytes`, and never all of them. */
function wholeLines(text: string, bytes: number): number {
  const before = text.lastIndexOf('\n', text.length - 2);
  return text.lastIndexOf('\n', Math.min(bytes, before)) + 1;
}

const scenarios: Record<string, Scenario> = {
  'an inode that serves another file': reused(() => 0),
  'an inode that serves a file with the same short head': reused((text) => wholeLines(text, 90)),
  'an inode that serves a file with the same first 1 KiB': reused((text) =>
    wholeLines(text, 1_300),
  ),

  'an inode that serves the file under another name': async (machine) => {
    const first = machine.expect(machine.lines(600));
    await machine.write(path, first);
    const inode = await machine.inode();
    await machine.start();
    await machine.rest();
    await machine.write('/logs/app.log.1', first + machine.expect(machine.lines(200)));
    await machine.disk.unlink(path);
    await machine.write(path, machine.expect(machine.lines(300)), inode);
  },

  'two files with an equal short head': async (machine) => {
    const head = machine.lines(30 + machine.random.below(200));
    await machine.write('/logs/app-a', machine.expect(head) + machine.expect(machine.lines(50)));
    await machine.start();
    await machine.write('/logs/app-b', machine.expect(head) + machine.expect(machine.lines(50)));
    await machine.poll();
  },

  'a copy in progress': async (machine) => {
    const { random, disk } = machine;
    const text = machine.expect(machine.lines(600 + random.below(3_000)));
    await machine.write(path, text);
    await machine.start();
    await machine.rest();
    const unread = machine.expect(machine.lines(100));
    const copy = text + unread;
    if (random.chance(0.5)) await machine.stop().then(() => machine.start());
    for (const part of [0.3, 0.7]) {
      await machine.write('/logs/app.log.1', copy.slice(0, copy.length * part));
      if (random.chance(0.5)) await machine.poll();
    }
    await machine.write('/logs/app.log.1', copy);
    const handle = await disk.open(path, 'r+');
    await handle.truncate(0);
    await handle.write([Buffer.from(machine.expect(machine.lines(100)))], 0);
  },
};

export async function reuseInodes(t: TestContext, runs: number): Promise<void> {
  const names = Object.keys(scenarios);
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const name = names[seed % names.length]!;
    const machine = new Machine(seed);
    await machine.disk.mkdir('/logs');
    await machine.disk.mkdir('/state');
    await scenarios[name]!(machine);
    await machine.finish();
    const message = `${name}: TAILRACE_SIM_SEED=${seed}`;
    assert.deepEqual(machine.read.toSorted(), machine.expected.toSorted(), message);
  }
  t.diagnostic(`${runs} runs of ${names.length} kinds`);
}
