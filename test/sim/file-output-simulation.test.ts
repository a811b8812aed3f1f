import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileOutput } from '#src/aggregator/outputs/file/file-output.js';
import { DeliveryError } from '#src/core/errors.js';
import { pageRow } from '../contracts/output-contract.js';
import { outputContext } from '../support/output-context.js';
import { Random } from '../support/random.js';
import { SimFileSystem, type SimOperation } from './sim-file-system.js';

const sequences = Number(process.env['TAILRACE_SIM_SEQUENCES'] ?? 100);
const firstSeed = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);
const actionsPerSequence = 12;
const paths = ['/a', '/b', '/c', '/d'];

/** Rows to a few files that roll, with power cuts, kills and a failing disk on the way. */
class Simulation {
  readonly #random: Random;
  #fileSystem: SimFileSystem;
  #output: FileOutput | undefined;
  /** What the delivery was told that the files have. */
  #acknowledged = 0;
  #tried = 0;
  readonly #sent: string[] = [];

  constructor(seed: number) {
    this.#random = new Random(seed);
    this.#fileSystem = new SimFileSystem(seed);
  }

  async run(): Promise<void> {
    for (let i = 0; i < actionsPerSequence; i++) await this.#act();
    this.#fileSystem.crashAfter = Infinity;
    this.#fileSystem.fault = undefined;
    await this.#deliver();
    await this.#output!.close();
    assert.deepEqual(await this.#written(), this.#sent);
  }

  async #act(): Promise<void> {
    const random = this.#random;
    if (random.chance(0.3))
      this.#fileSystem.crashAfter = this.#fileSystem.operations + 1 + random.below(30);
    if (random.chance(0.2))
      this.#failOnce(random.pick(['write', 'sync', 'open', 'rename'] as const));
    try {
      await this.#deliver();
      if (random.chance(0.2)) await this.#close();
    } catch (error) {
      if (!this.#fileSystem.isDead && !(error instanceof DeliveryError)) throw error;
    }
    if (this.#fileSystem.isDead || random.chance(0.1)) {
      const isKill = !this.#fileSystem.isDead && random.chance(0.5);
      this.#fileSystem = isKill ? this.#fileSystem.kill() : this.#fileSystem.powerCut();
      this.#output = undefined;
    }
  }

  /** As the delivery does: asks after every doubt, then sends what is missing and something new. */
  async #deliver(): Promise<void> {
    this.#output ??= new FileOutput(
      outputContext(
        { path: '/out/pages{path}.jsonl', format: 'jsonl', rollSize: 300, maxOpenFiles: 2 },
        { fileSystem: this.#fileSystem },
      ),
    );
    const reached = await this.#output.lastOrder();
    assert.ok(reached >= this.#acknowledged, `${reached} after ${this.#acknowledged}`);
    assert.ok(reached <= this.#tried, `${reached} of ${this.#tried}`);
    for (let i = 1 + this.#random.below(8); i > 0; i--) this.#sent.push(this.#random.pick(paths));
    const rows = this.#sent.map((path, i) => pageRow(path, i, i + 1)).slice(reached);
    this.#tried = this.#sent.length;
    await this.#output.deliver(rows);
    this.#acknowledged = this.#sent.length;
  }

  async #close(): Promise<void> {
    const output = this.#output;
    this.#output = undefined;
    await output?.close();
  }

  #failOnce(failing: SimOperation): void {
    let left = this.#random.below(6);
    this.#fileSystem.fault = (operation) => {
      if (operation !== failing || left-- > 0) return undefined;
      this.#fileSystem.fault = undefined;
      return 'EIO';
    };
  }

  /** Paths by the order of their lines; every order once, ascending over the files of a path. */
  async #written(): Promise<string[]> {
    const names = (await this.#fileSystem.readdir('/out')).filter((name) => !name.startsWith('.'));
    names.sort((a, b) => fileNumber(a) - fileNumber(b));
    const byOrder: string[] = [];
    const last = new Map<string, number>();
    for (const name of names) {
      const text = this.#fileSystem.contentOf(`/out/${name}`).toString();
      for (const line of text.split('\n').slice(0, -1)) {
        const { path, order } = JSON.parse(line) as { path: string; order: number };
        assert.ok(order > (last.get(path) ?? 0), `${name}: ${path} has ${order} again`);
        last.set(path, order);
        byOrder[order - 1] = path;
      }
    }
    return byOrder;
  }
}

function fileNumber(name: string): number {
  return Number(/\.(\d+)\.jsonl$/.exec(name)?.[1] ?? 0);
}

test(`rows are in the files once, whatever crashes (${sequences} sequences)`, async () => {
  for (let seed = firstSeed; seed < firstSeed + sequences; seed++)
    await new Simulation(seed).run().catch((error: unknown) => {
      throw new Error(`seed ${seed} (TAILRACE_SIM_SEED=${seed} TAILRACE_SIM_SEQUENCES=1)`, {
        cause: error,
      });
    });
});
