import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headerOf } from '#src/broker/log/batch-validation.js';
import type { BrokerState } from '#src/broker/broker-state.js';
import type { Partition } from '#src/broker/log/partition.js';
import { upkeep } from '#src/broker/log/upkeep.js';
import { defaultLimits } from '#src/broker/limits.js';
import { silentLogger } from '#src/core/logger.js';
import {
  decodeRecordsAsync,
  encodeRecordBatch,
  isControl,
  lastOffsetOf,
} from '#src/protocol/kafka/record-batch.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { openStateOn } from '../../support/broker-state.js';
import { slabOf } from '../../support/byte-slab.js';
import { FakeClock } from '../../support/fake-clock.js';
import { Random } from '../../support/random.js';

/*
 * A compacted partition over power cuts, kills, clean stops and disks that refuse, with upkeep and
 * DeleteRecords in between. Each life begins by reading everything. Whatever was acknowledged as
 * durable is the last value of its key, or a later one is; or it was deleted on purpose.
 */
const configs = {
  'cleanup.policy': 'compact,delete',
  'retention.ms': '-1',
  'segment.bytes': '350',
  'min.cleanable.dirty.ratio': '0',
  'file.delete.delay.ms': '10',
};
const limits = { ...defaultLimits.log, openSegmentsMax: 2, compactionKeysMax: 3 };
const faults = ['ENOSPC', 'EIO'] as const;
const lives = 8;

interface Value {
  readonly number: number;
  readonly offset: number;
}

class Life {
  readonly #random: Random;
  readonly #clock = new FakeClock();
  #state!: BrokerState;
  #partition!: Partition;

  constructor(random: Random) {
    this.#random = random;
  }

  async open(fileSystem: SimFileSystem): Promise<void> {
    const all = { ...defaultLimits, log: limits };
    this.#state = await openStateOn(fileSystem, { clock: this.#clock, limits: all });
    const { partitions } = await this.#state.topics.ensure({ name: 't', partitions: 1, configs });
    this.#partition = partitions[0]!;
  }

  async check(acknowledged: ReadonlyMap<string, Value>): Promise<void> {
    const found = new Map<string, number>();
    const { startOffset, highWatermark } = this.#partition;
    for (let offset = startOffset; offset < highWatermark;) {
      const bytes = await this.#partition.read(offset, 1, highWatermark);
      if (bytes.length === 0) break;
      const records = await decodeRecordsAsync(bytes, 0);
      for (let i = 0; i < records.size && !isControl(records.header); i++)
        found.set(String(records.keyAt(i)), Number(String(records.valueAt(i)).trim()));
      offset = lastOffsetOf(records.header) + 1;
    }
    for (const [key, { number, offset }] of acknowledged)
      assert.ok(offset < startOffset || found.get(key)! >= number, `${key}: ${found.get(key)}`);
  }

  /** Errors of the disk are none of the test: what they refuse is not acknowledged. */
  async act(acknowledged: Map<string, Value>, numbers: { next: number }): Promise<void> {
    const chance = this.#random.below(20);
    if (chance === 0) await upkeep(this.#state.topics, limits, 0, silentLogger);
    else if (chance === 1) await this.#deleteSome().catch(() => {});
    else if (chance === 2) await this.#clock.advance(limits.reopenDelayMs);
    else if (chance === 3) await this.#partition.log.roll().catch(() => {});
    else await this.#produce(acknowledged, numbers.next++).catch(() => {});
  }

  async stop(): Promise<void> {
    await this.#state.close();
  }

  async #produce(acknowledged: Map<string, Value>, number: number): Promise<void> {
    const key = `k${this.#random.below(6)}`;
    const batch = encodeRecordBatch({
      size: 1,
      keys: slabOf([key]),
      values: slabOf([String(number).padEnd(this.#random.below(80))]),
      timestampMs: number,
    });
    const { baseOffset, safe } = this.#partition.append(batch, headerOf(batch), undefined);
    await safe;
    acknowledged.set(key, { number, offset: baseOffset });
  }

  #deleteSome(): Promise<number> {
    const { startOffset, highWatermark } = this.#partition;
    const offset = startOffset + this.#random.below(highWatermark - startOffset + 1);
    return this.#partition.deleteRecordsBefore(offset);
  }
}

async function run(seed: number): Promise<void> {
  const random = new Random(seed);
  const acknowledged = new Map<string, Value>();
  const numbers = { next: 1 };
  let fileSystem = new SimFileSystem(seed);
  for (let n = 0; n < lives; n++) {
    const life = new Life(random);
    fileSystem.crashAfter = fileSystem.operations + (random.chance(0.6) ? random.below(400) : 1e9);
    try {
      await life.open(fileSystem);
      await life.check(acknowledged);
      for (let i = 0; i < 60 && !fileSystem.isDead; i++) {
        const code = random.pick(faults);
        fileSystem.fault = random.chance(0.05)
          ? (operation) => (operation !== 'read' && random.chance(0.5) ? code : undefined)
          : undefined;
        await life.act(acknowledged, numbers);
      }
      fileSystem.fault = undefined;
      if (!fileSystem.isDead && random.chance(0.5)) await life.stop();
    } catch (error) {
      if (!fileSystem.isDead) throw error;
    }
    fileSystem = random.chance(0.5) ? fileSystem.powerCut() : fileSystem.kill();
  }
  const last = new Life(random);
  await last.open(fileSystem);
  await last.check(acknowledged);
}

describe('a compacted partition', () => {
  const first = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);
  const count = Number(process.env['TAILRACE_SIM_SEQUENCES'] ?? 20);
  for (let seed = first; seed < first + count; seed++)
    it(`loses nothing that was acknowledged, whatever its disk does (seed ${seed})`, () =>
      run(seed));
});
