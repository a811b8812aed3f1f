import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrokerState } from '#src/broker/broker-state.js';
import { validateBatch } from '#src/broker/log/batch-validation.js';
import type { FlushMode } from '#src/broker/log/partition.js';
import type { ProducerIdentity } from '#src/broker/txn/transaction.js';
import {
  decodeRecords,
  isControl,
  lastOffsetOf,
  type DecodedRecords,
} from '#src/protocol/kafka/record-batch.js';
import { SimFileSystem } from '../sim/sim-file-system.js';
import { openStateOn } from '../support/broker-state.js';
import { Random } from '../support/random.js';
import { batchOf } from '../support/record-batches.js';

/*
 * Transactions over power cuts, in every flush mode. One producer writes transactions to two
 * partitions, each with the number of the transaction as value and as committed offset; the power
 * goes after a number of disk operations drawn from the seed; the producer comes back as every hop of
 * ours does: fence, ask for the position, go on from the answer. In the end every transaction is there
 * once, whole, in order. Without the sync before PrepareCommit, `interval` and `os` fail here.
 */
const partitions = [0, 1].map((partition) => ({ topic: 't', partition }));
const transactionCount = 12;
const lives = 60;
const group = 'tailrace-g';
const anonymous = { memberId: '', instanceId: undefined, generation: -1 };
const rules = { batchBytesMax: 1e6, segmentBytes: 1e9, allowsZstd: true, requiresKeys: false };

class Producer {
  readonly #state: BrokerState;
  #identity!: ProducerIdentity;
  #sequence = 0;

  constructor(state: BrokerState) {
    this.#state = state;
  }

  /** Fences, then asks: the first transaction that is not committed yet. */
  async recover(): Promise<number> {
    const { error, ...identity } = await this.#state.transactions.initProducerId('x', 60_000);
    assert.equal(error, 0);
    this.#identity = identity;
    assert.equal(this.#state.groups.isPending(group, 't', 0), false);
    return this.#state.groups.offset(group, 't', 0)?.offset ?? 0;
  }

  async write(number: number, outcome: 'commit' | 'abort'): Promise<void> {
    const { transactions, groups } = this.#state;
    assert.equal(await transactions.add('x', this.#identity, partitions, [group]), 0);
    await Promise.all(partitions.map(({ partition }) => this.#produce(partition, number)));
    this.#sequence += 1;
    const offset = { topic: 't', partition: 0, offset: number + 1, leaderEpoch: -1, metadata: '' };
    const committed = transactions.withOpenGroup('x', this.#identity, group, () =>
      groups.commitInTransaction(group, this.#identity.producerId, anonymous, [offset]),
    );
    assert.equal(await committed, 0);
    assert.equal(await transactions.end('x', this.#identity, outcome), 0);
  }

  async #produce(partition: number, number: number): Promise<void> {
    const batch = batchOf([String(number)], {
      ...this.#identity,
      isTransactional: true,
      baseSequence: this.#sequence,
    });
    const header = validateBatch(batch, rules);
    assert.equal(this.#state.transactions.produceError(header, 't', partition), 0);
    await this.#state.topics.partition('t', partition)!.append(batch, header, undefined).safe;
  }
}

/** What a read_committed consumer makes of a partition. */
async function committedValues(state: BrokerState, index: number): Promise<string[]> {
  const partition = state.topics.partition('t', index)!;
  const end = partition.lastStableOffset;
  assert.equal(end, partition.endOffset, 'no transaction is left open');
  if (end === 0) return [];
  const aborted = await partition.abortedIn(0, end);
  const batches: DecodedRecords[] = [];
  for (let offset = 0; offset < end; offset = lastOffsetOf(batches.at(-1)!.header) + 1)
    batches.push(decodeRecords(await partition.read(offset, 1, end), 0));
  return batches.flatMap((records) => {
    const { header } = records;
    const isAborted = aborted.some(
      ({ producerId, firstOffset, lastOffset }) =>
        producerId === header.producerId &&
        header.baseOffset >= firstOffset &&
        header.baseOffset < lastOffset,
    );
    return isControl(header) || isAborted ? [] : [String(records.valueAt(0))];
  });
}

async function open(fileSystem: SimFileSystem, flush: FlushMode): Promise<BrokerState> {
  const state = await openStateOn(fileSystem, { flush });
  const configs = { 'segment.bytes': '300' };
  await state.topics.ensure({ name: 't', partitions: 2, configs });
  return state;
}

async function run(seed: number, flush: FlushMode): Promise<void> {
  const random = new Random(seed);
  let fileSystem = new SimFileSystem(seed);
  const finished = { acknowledged: 0 };
  for (let life = 0; life < lives; life++) {
    fileSystem.crashAfter = life === lives - 1 ? Infinity : random.below(150);
    try {
      const state = await open(fileSystem, flush);
      const producer = new Producer(state);
      const next = await producer.recover();
      assert.ok(next >= finished.acknowledged, 'what was acknowledged is there');
      for (let number = next; number < transactionCount; number++) {
        if (random.below(3) === 0) await producer.write(number, 'abort');
        if (random.below(3) === 0) await state.topics.partition('t', 0)!.takeSnapshot();
        await producer.write(number, 'commit');
        finished.acknowledged = number + 1;
      }
      const all = Array.from({ length: transactionCount }, (_, number) => String(number));
      for (const { partition } of partitions)
        assert.deepEqual(await committedValues(state, partition), all);
      await state.close();
      return;
    } catch (error) {
      if (!fileSystem.isDead) throw error;
      fileSystem = fileSystem.powerCut();
    }
  }
}

describe('transactions over power cuts', () => {
  const first = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);
  for (const flush of ['ack', 'interval', 'os'] as const)
    for (let seed = first; seed < first + 16; seed++)
      it(`are whole, in order and there once (flush ${flush}, seed ${seed})`, () =>
        run(seed, flush));
});
