/*
 * Rotations by each method under load: a writer and its rotation come between any two
 * operations of the source, in an order that the seed decides. Every line is stored once; only what
 * a rotation itself destroyed before it could be read may be missing, and is counted where it was
 * seen.
 */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { Random } from '../../support/random.js';
import { interleaved } from './interleaved-file-system.js';
import { LogWriter } from './log-writer.js';
import { Tailing } from './tailing.js';

const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);
const idleTimeout = 20_000;

export class Load {
  readonly tailing: Tailing;
  readonly writer: LogWriter;
  readonly #random: Random;
  readonly #read = new Map<string, number>();
  #steps: (() => void)[] = [];
  #chance = 0;
  bytesLost = 0;

  constructor(t: TestContext) {
    this.#random = new Random(seed);
    const fileSystem = interleaved(nodeFileSystem, () => this.#between());
    this.tailing = new Tailing(t, 'app\\.log.*', { batchSize: 7, idleTimeout }, fileSystem);
    this.writer = new LogWriter(this.tailing.directory, this.#random);
    t.after(() => this.writer.close());
  }

  isRead(line: string): boolean {
    this.#keep();
    return this.#read.has(line);
  }

  /** One rotation, with looks in the midst of it and restarts at times. */
  async rotate(steps: (() => void)[], options: { restarts: boolean }): Promise<void> {
    if (options.restarts && this.#random.chance(0.1)) await this.#restart();
    this.#steps = steps;
    this.#chance = this.#random.pick([0, 0.02, 0.1, 0.5]);
    await this.tailing.poll();
    for (const step of this.#steps.splice(0)) step();
    if (this.#random.chance(0.7)) await this.tailing.poll();
    this.#keep();
  }

  /** Everything is read, and the files are closed. */
  async rest(): Promise<void> {
    await this.tailing.poll();
    await this.tailing.pollLater(idleTimeout);
    this.#keep();
  }

  /** What is held as a copy is decided, what is idle is closed. */
  async finish(): Promise<void> {
    for (let i = 0; i < 4; i++) await this.tailing.pollLater(10_000);
    await this.tailing.stop();
    this.#keep();
    this.#count();
  }

  /** Lines that are missing although nothing destroyed them, and lines that came twice. */
  assertOnce(): void {
    const { written, endangered } = this.writer;
    const missing = written.filter((line) => !this.#read.has(line));
    const lost = missing.filter((line) => !endangered.has(line));
    const doubled = [...this.#read].filter(([, count]) => count > 1).map(([line]) => line);
    assert.deepEqual({ lost, doubled }, { lost: [], doubled: [] }, `TAILRACE_SIM_SEED=${seed}`);
    const missingBytes = missing.reduce((sum, line) => sum + line.length + 1, 0);
    assert.ok(
      this.bytesLost <= missingBytes,
      `${this.bytesLost} B counted as lost, ${missingBytes} B are`,
    );
  }

  /** A crash: what was emitted last is lost and read again. What became of copies is stored. */
  async #restart(): Promise<void> {
    await this.tailing.poll();
    this.#keep();
    this.writer.append();
    await this.tailing.poll();
    await this.tailing.stop({ lostBatches: this.#random.below(3) });
    this.#count();
    this.#keep();
    await this.tailing.start();
  }

  #count(): void {
    this.bytesLost += this.tailing.context.counters.get('BytesLostCount');
  }

  #between(): void {
    while (this.#steps.length > 0 && this.#random.chance(this.#chance)) this.#steps.shift()!();
  }

  #keep(): void {
    this.tailing.take();
    for (const batch of this.tailing.stored.slice(this.#kept))
      for (let i = 0; i < batch.size; i++) {
        const line = batch.body(i).toString();
        this.#read.set(line, (this.#read.get(line) ?? 0) + 1);
      }
    this.#kept = this.tailing.stored.length;
  }
  #kept = 0;
}

type Rotation = (load: Load) => Promise<void>;

const withRestarts = { restarts: true };
const withoutRestarts = { restarts: false };

/** How each method goes once; what it promises. */
export const rotationMethods: Readonly<Record<string, Rotation>> = {
  'rename and create: every line once': (load) =>
    load.rotate(load.writer.renameAndCreate(), withRestarts),
  'create, then rename: every line once': (load) =>
    load.rotate(load.writer.createThenRename(), withRestarts),
  'copytruncate: every line once that was not written between copy and truncation': (load) =>
    load.rotate(load.writer.copyTruncate(), withRestarts),
  'what was rotated is compressed: every line once': (load) =>
    load.rotate(load.writer.renameAndCompress(), withRestarts),
  'removed and created again, with a used inode: every line once': async (load) => {
    load.writer.append();
    await load.rest();
    await load.rotate(load.writer.removeAndCreate(), withoutRestarts);
  },
  'truncated and longer than before at the next look: every line once that was read': (load) => {
    const steps = load.writer.truncateAndRegrow((line) => load.isRead(line));
    return load.rotate(steps, withoutRestarts);
  },
};

export async function rotateUnderLoad(
  t: TestContext,
  rotation: Rotation,
  rotations: number,
): Promise<void> {
  const load = new Load(t);
  await load.tailing.start();
  for (let i = 0; i < rotations; i++) await rotation(load);
  await load.finish();
  load.assertOnce();
  const { written, reusedInodes } = load.writer;
  t.diagnostic(
    `${rotations} rotations, ${written.length} lines, ${load.bytesLost} B counted as lost, ` +
      `${reusedInodes} inodes reused`,
  );
}
