/*
 * Producers over crashes. Two transactional ones and an idempotent one write to two partitions at the
 * same time; the power goes, the process is killed, writes and syncs are refused, answers are lost; a
 * read_committed reader looks in between. The laws:
 *
 * - a transaction whose commit was acknowledged is there, whole, once, with its offset; one that was
 *   not committed is not there; one whose producer was fenced meanwhile is there whole or not at all
 * - what an idempotent producer sends is there once, in order
 * - what a reader has seen stays: later reads begin with it
 * - in the end no transaction is open, and the last stable offset is the end of the log
 *
 * With `interval` and `os` a power cut may take acknowledged batches: clients begin anew after one
 * there, and plain idempotent ones do not take part.
 */
import assert from 'node:assert/strict';
import type { FlushMode } from '#src/broker/log/partition-options.js';
import type { Partition } from '#src/broker/log/partition.js';
import { committedBatches } from '#src/protocol/kafka/client/committed-batches.js';
import { decodeRecords, readBatchHeader } from '#src/protocol/kafka/record-batch.js';
import { readRecords } from '#src/broker/fetch/partition-read.js';
import { Random } from '../../support/random.js';
import { Expectations } from './expectations.js';
import { Machine, partitionCount } from './machine.js';
import { runIdempotent, TransactionalClient } from './producers.js';

const modes: readonly FlushMode[] = ['ack', 'ack', 'interval', 'os'];
const rules = { version: 12, isCommitted: true, nodeId: 1 };

/** For `runSeeds`. */
export async function runSeed(seed: number): Promise<void> {
  const random = new Random(seed);
  const flush = random.pick(modes);
  const machine = new Machine(random, flush, 1 + random.below(4));
  const expected = new Expectations();
  await machine.start();
  const clients = ['a', 'b'].map((id) => new TransactionalClient(machine, random, expected, id));
  const idempotent = flush === 'ack' ? [runIdempotent(machine, random, expected, 'i', 12)] : [];
  const reader = new Reader(machine, random);
  const working = Promise.all([...clients.map((client) => client.run(6)), ...idempotent]);
  await Promise.all([working, reader.runUntil(working)]);
  await machine.calmDown();
  const read = await reader.look();
  for (const partition of machine.state.topics.partitions)
    assert.equal(partition.lastStableOffset, partition.endOffset, 'no transaction is left open');
  const { groups } = machine.state;
  expected.check(read, (id) => groups.offset(id, 't', 0)?.offset ?? -1);
  await machine.state.close();
}

class Reader {
  readonly #machine: Machine;
  readonly #random: Random;
  #seen: readonly string[][] = Array.from({ length: partitionCount }, () => []);

  constructor(machine: Machine, random: Random) {
    this.#machine = machine;
    this.#random = random;
  }

  async runUntil(working: Promise<unknown>): Promise<void> {
    const work = { isOver: false };
    const over = (): void => void (work.isOver = true);
    working.then(over, over);
    while (!work.isOver) {
      await this.#machine.ask(() => this.look());
      const partition = this.#random.pick(this.#machine.state.topics.partitions);
      if (this.#random.chance(0.3)) await this.#machine.ask(() => partition.takeSnapshot());
      for (let turns = this.#random.below(300); turns > 0 && !work.isOver; turns--)
        await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Everything that is committed, by partition. */
  async look(): Promise<string[][]> {
    const read: string[][] = [];
    for (const partition of this.#machine.state.topics.partitions)
      read.push(await this.#values(partition));
    read.forEach((values, partition) => {
      const before = this.#seen[partition]!;
      assert.deepEqual(values.slice(0, before.length), before, 'what was read is still there');
    });
    this.#seen = read;
    return read;
  }

  async #values(partition: Partition): Promise<string[]> {
    const end = partition.lastStableOffset;
    const values: string[] = [];
    for (let offset = 0; offset < end;) {
      const asked = { ...noFetch, partition: partition.index, fetchOffset: offset };
      const room = { maxBytes: 1 + this.#random.below(500), allocate: Buffer.allocUnsafeSlow };
      const { data } = await readRecords(partition, asked, room, rules);
      if (data.errorCode !== 0 || data.records!.length === 0) break;
      const { positions, nextOffset } = committedBatches(
        data.records!,
        data.abortedTransactions ?? [],
        offset,
      );
      for (const position of positions)
        if (readBatchHeader(data.records!, position).baseOffset < end)
          values.push(String(decodeRecords(data.records!, position).valueAt(0)));
      offset = nextOffset;
    }
    return values;
  }
}

const noFetch = {
  currentLeaderEpoch: -1,
  lastFetchedEpoch: -1,
  logStartOffset: -1,
  partitionMaxBytes: 0,
  replicaDirectoryId: '',
};
