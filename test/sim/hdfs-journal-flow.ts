/**
 * The least that an hdfs sink does with its journal and its file closing, over an HDFS that answers,
 * answers late or not at all, and a disk that loses power. Event n is the text `n;` in a file.
 *
 *   law   in the end each event that is known is in the final files once, and no other one is
 */
import assert from 'node:assert/strict';
import type { NumberRange } from '#src/core/interval-set.js';
import { messageOf } from '#src/core/errors.js';
import { WebHdfsError } from '#src/protocol/webhdfs/web-hdfs.js';
import { closingSetting, type ClosingSetting } from '../support/hdfs-closing.js';
import type { CallFate, HdfsCall } from '../support/hdfs-in-memory.js';
import { Random } from '../support/random.js';
import { SimFileSystem } from './sim-file-system.js';

const actionsPerSequence = 30;

interface Appended {
  readonly inUsePath: string;
  lengthBytes: number;
}

export class HdfsJournalFlow {
  readonly #random: Random;
  #setting: ClosingSetting;
  #open: Appended | undefined;
  #files = 0;
  #events = 0;
  /** What HDFS does is drawn from the seed. */
  #isUnsteady = true;

  private constructor(random: Random, setting: ClosingSetting) {
    this.#random = random;
    this.#setting = setting;
  }

  static async run(seed: number): Promise<void> {
    const random = new Random(seed);
    const setting = await closingSetting({ fileSystem: new SimFileSystem(seed) });
    const flow = new HdfsJournalFlow(random, setting);
    for (let i = 0; i < actionsPerSequence; i++) await flow.#act();
    await flow.#end();
  }

  async #act(): Promise<void> {
    const { fileSystem, clock, hdfs } = this.#setting;
    hdfs.fateOf = (call) => this.#fateOf(call);
    if (this.#random.chance(0.15))
      fileSystem.crashAfter = fileSystem.operations + 1 + this.#random.below(20);
    try {
      await this.#step();
    } catch (error) {
      const isExpected = error instanceof WebHdfsError || /EIO|closed/.test(messageOf(error));
      if (!isExpected) throw error;
      this.#open = undefined;
      if (!fileSystem.isDead) await this.#recover();
    }
    if (this.#random.chance(0.3)) await clock.advance(this.#random.below(3_000));
    if (fileSystem.isDead || this.#random.chance(0.05)) await this.#crash();
  }

  async #step(): Promise<void> {
    const { clock, hdfs } = this.#setting;
    switch (this.#random.below(8)) {
      case 0:
        return this.#roll();
      case 1:
        return void hdfs.carryOutLate();
      case 2:
        return void hdfs.loseLate();
      case 3:
        await clock.advance(this.#random.below(90_000));
        return;
      case 4:
      case 5:
        return this.#writeWhole();
      default:
        return this.#append();
    }
  }

  #fateOf({ operation }: HdfsCall): CallFate {
    if (!this.#isUnsteady) return 'goes on';
    // A late APPEND finds the file between its cut and its rename.
    if (operation === 'RENAME' && this.#random.chance(0.5)) this.#setting.hdfs.openLate();
    if (!this.#random.chance(0.2)) return 'goes on';
    const isWrite = operation === 'CREATE' || operation === 'APPEND';
    if (isWrite && this.#random.chance(0.4)) return 'opened';
    return this.#random.pick(['not sent', 'lost answer', 'late', 'SafeModeException'] as const);
  }

  /** Events that come next: such as are not known, also what was sent before and came to nothing. */
  #lease(): NumberRange {
    const { known } = this.#setting.journal;
    const from = known.lowMark;
    const to = Math.min(from + 1 + this.#random.below(4), known.ranges[0]?.from ?? Infinity);
    this.#events = Math.max(this.#events, to);
    return { from, to };
  }

  async #append(): Promise<void> {
    const { hdfs, journal, closing } = this.#setting;
    const range = this.#lease();
    const content = contentOf(range);
    const file = this.#open;
    try {
      const { inUsePath, lengthBytes } = file ?? (this.#open = await this.#create());
      await (lengthBytes === 0
        ? hdfs.create(inUsePath, [content])
        : hdfs.append(inUsePath, [content]));
      this.#open!.lengthBytes += content.length;
      await journal.delivered(inUsePath, this.#open!.lengthBytes, [range]);
    } catch (error) {
      if (this.#open !== undefined) closing.settle(this.#open.inUsePath);
      throw error;
    }
  }

  async #create(): Promise<Appended> {
    const path = `/logs/web.${1_700_000_000_000 + ++this.#files}`;
    await this.#setting.journal.created(`${path}.tmp`, path);
    return { inUsePath: `${path}.tmp`, lengthBytes: 0 };
  }

  #roll(): void {
    if (this.#open !== undefined) this.#setting.closing.finish(this.#open.inUsePath);
    this.#open = undefined;
  }

  /** File mode. */
  async #writeWhole(): Promise<void> {
    const { hdfs, journal, closing } = this.#setting;
    const range = this.#lease();
    const content = contentOf(range);
    const inUsePath = `/logs/web.0123abcd-0-${range.from}-${++this.#files}.tmp`;
    await journal.created(inUsePath);
    try {
      await hdfs.create(inUsePath, [content]);
      const found = await hdfs.status(inUsePath);
      assert.equal(found?.lengthBytes, content.length);
      const finalPath = `/logs/web.0123abcd-0-${range.from}-${range.to - 1}`;
      await journal.prepared(inUsePath, finalPath, content.length, [range]);
    } catch (error) {
      if (journal.files.get(inUsePath)?.isPrepared === false) closing.remove(inUsePath);
      throw error;
    }
    await closing.name(inUsePath);
  }

  async #recover(): Promise<void> {
    const { journal, closing, clock, fileSystem } = this.#setting;
    while (!fileSystem.isDead)
      try {
        await journal.begin('c0ffee'.padEnd(32, '0'), 0);
        await closing.decidePrepared();
        closing.settleAllBut(new Set());
        return;
      } catch {
        await clock.advance(1_000);
      }
  }

  async #crash(): Promise<void> {
    const { closing, clock, fileSystem, hdfs } = this.#setting;
    const next =
      this.#random.chance(0.5) || fileSystem.isDead ? fileSystem.powerCut() : fileSystem.kill();
    const other = hdfs.handedOver();
    void closing.stop();
    await clock.advance(0);
    this.#setting = await closingSetting({ clock, hdfs: other, fileSystem: next });
    other.fateOf = (call) => this.#fateOf(call);
    this.#open = undefined;
    await this.#recover();
  }

  async #end(): Promise<void> {
    this.#isUnsteady = false;
    this.#setting.fileSystem.crashAfter = Infinity;
    if (this.#setting.fileSystem.isDead) await this.#crash();
    this.#roll();
    await this.#recover();
    while (this.#setting.journal.known.lowMark < this.#events) await this.#append();
    this.#roll();
    const { journal, clock, hdfs } = this.#setting;
    for (let turns = 0; journal.files.size > 0; turns++) {
      assert.ok(turns < 100, `${[...journal.files.keys()].join(', ')} closed in the end`);
      await clock.advance(60_000);
      hdfs.carryOutLate();
    }
    this.#check();
  }

  #check(): void {
    const { hdfs, journal, counters } = this.#setting;
    const paths = hdfs.files();
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.tmp')),
      [],
    );
    const events = paths.flatMap((path) => hdfs.read(path)!.split(';').slice(0, -1).map(Number));
    assert.deepEqual(
      events.toSorted((a, b) => a - b),
      Array.from({ length: journal.known.end }, (_, i) => i),
    );
    assert.equal(counters.get('LostAtDestinationBytes'), 0);
  }
}

function contentOf({ from, to }: NumberRange): Buffer {
  return Buffer.from(Array.from({ length: to - from }, (_, i) => `${from + i};`).join(''));
}

export function runSeed(seed: number): Promise<void> {
  return HdfsJournalFlow.run(seed);
}
