/**
 * Clients as Kafka's: they ask again with the same producer id, epoch and sequence until they have an
 * answer, whatever became of the broker; a transactional one that is fenced begins anew.
 */
import assert from 'node:assert/strict';
import type { BrokerState } from '#src/broker/broker-state.js';
import { checkBatch, headerOf, RefusedBatchError } from '#src/broker/log/batch-validation.js';
import type { ProducerIdentity } from '#src/broker/txn/transaction.js';
import { ErrorCode, errorName } from '#src/protocol/kafka/error-codes.js';
import type { Random } from '../../support/random.js';
import { batchOf } from '../../support/record-batches.js';
import type { Expectations, Written } from './expectations.js';
import { partitionCount, type Machine } from './machine.js';

const timeoutMs = 60_000;
const rules = { batchBytesMax: 1e6, segmentBytes: 1e9 };
const anonymous = { memberId: '', instanceId: undefined, generation: -1 };
const fencing = new Set<number>([ErrorCode.PRODUCER_FENCED, ErrorCode.INVALID_PRODUCER_EPOCH]);
const passing = new Set<number>([ErrorCode.CONCURRENT_TRANSACTIONS, ErrorCode.KAFKA_STORAGE_ERROR]);

interface Batch extends ProducerIdentity {
  readonly partition: number;
  readonly sequence: number;
  readonly value: string;
  readonly isTransactional: boolean;
}

/** The error, and the offset where there is none. */
async function produce(state: BrokerState, sent: Batch): Promise<{ error: number }> {
  const { partition, value, sequence: baseSequence, ...fields } = sent;
  const batch = batchOf([value], { ...fields, baseSequence });
  const header = headerOf(batch);
  checkBatch(batch, header, rules);
  if (sent.isTransactional) {
    const error = state.transactions.produceError(header, 't', partition);
    if (error !== ErrorCode.NONE) return { error };
  }
  try {
    await state.topics.partition('t', partition)!.append(batch, header, undefined).safe;
    return { error: ErrorCode.NONE };
  } catch (error) {
    if (error instanceof RefusedBatchError) return { error: error.error };
    throw error;
  }
}

class FencedError extends Error {}

export class TransactionalClient {
  readonly #machine: Machine;
  readonly #random: Random;
  readonly #expected: Expectations;
  readonly #id: string;
  #identity: ProducerIdentity | undefined;
  #sequences: number[] = [];
  #powerCuts = 0;

  constructor(machine: Machine, random: Random, expected: Expectations, id: string) {
    this.#machine = machine;
    this.#random = random;
    this.#expected = expected;
    this.#id = id;
  }

  async run(transactions: number): Promise<void> {
    for (let number = 0; number < transactions; number++) {
      const written = this.#expected.begin(this.#id, partitionCount);
      try {
        await this.#become();
        await this.#fill(written, number);
        await this.#finish(written);
      } catch (error) {
        if (!(error instanceof FencedError)) throw error;
        this.#identity = undefined;
        written.outcome = written.outcome === 'committing' ? 'maybe' : 'aborted';
      }
    }
  }

  /** Goes on, asks for the next epoch (KIP-360), or begins anew and so fences itself. */
  async #become(): Promise<void> {
    const goesOn = this.#identity !== undefined && this.#random.chance(0.7);
    if (goesOn) return;
    const exchanged = this.#random.chance(0.5) ? this.#identity : undefined;
    for (;;) {
      const { error, ...identity } = await this.#machine.insist(({ transactions }) =>
        transactions.initProducerId(this.#id, timeoutMs, exchanged),
      );
      if (passing.has(error)) {
        await this.#machine.pass(3_000);
        continue;
      }
      if (fencing.has(error)) throw new FencedError();
      assert.equal(error, ErrorCode.NONE, errorName(error));
      this.#identity = identity;
      this.#sequences = Array.from({ length: partitionCount }, () => 0);
      this.#powerCuts = this.#machine.powerCuts;
      return;
    }
  }

  async #fill(written: Written, number: number): Promise<void> {
    const { transactionalId } = written;
    const batches = this.#random.below(4);
    for (let i = 0; i < batches; i++) {
      const partition = this.#random.below(partitionCount);
      await this.#answered((state, identity) =>
        state.transactions.add(transactionalId, identity, [{ topic: 't', partition }], []),
      );
      const value = `${this.#id}:${number}:${i}`;
      const sequence = this.#sequences[partition]!++;
      written.values[partition]!.push(value);
      await this.#answered(async (state, identity) => {
        const batch = { ...identity, partition, sequence, value, isTransactional: true };
        return (await produce(state, batch)).error;
      });
      if (this.#random.chance(0.05)) await this.#machine.pass(timeoutMs + 20_000);
    }
    if (batches === 0 || this.#random.chance(0.5)) await this.#commitOffset(written, number);
  }

  async #commitOffset(written: Written, number: number): Promise<void> {
    const offset = { topic: 't', partition: 0, offset: number, leaderEpoch: -1, metadata: '' };
    await this.#answered((state, identity) =>
      state.transactions.add(this.#id, identity, [], [this.#id]),
    );
    written.offset = number;
    await this.#answered(({ transactions, groups }, identity) =>
      transactions.withOpenGroup(this.#id, identity, this.#id, () =>
        groups.commitInTransaction(this.#id, identity.producerId, anonymous, [offset]),
      ),
    );
  }

  async #finish(written: Written): Promise<void> {
    const kind = this.#random.next();
    if (kind < 0.1) {
      // Left open; whoever has the id next aborts it.
      this.#identity = undefined;
      written.outcome = 'aborted';
      return;
    }
    const type = kind < 0.65 ? 'commit' : 'abort';
    if (type === 'commit') written.outcome = 'committing';
    await this.#answered(({ transactions }, identity) =>
      transactions.end(this.#id, identity, type),
    );
    written.outcome = type === 'commit' ? 'committed' : 'aborted';
  }

  /** Asks the same again until it is done. */
  async #answered(
    step: (state: BrokerState, identity: ProducerIdentity) => Promise<number>,
  ): Promise<void> {
    for (;;) {
      // Elsewhere acknowledged batches may have gone with the power: no client of ours goes on then.
      const { flush, powerCuts } = this.#machine;
      if (flush !== 'ack' && powerCuts !== this.#powerCuts) throw new FencedError();
      const error = await this.#machine.ask((state) => step(state, this.#identity!));
      if (error === undefined) continue;
      if (error === ErrorCode.NONE) return;
      if (fencing.has(error)) throw new FencedError();
      // A refused sync has taken acknowledged batches, of an aborted transaction at most.
      if (flush !== 'ack' && error === ErrorCode.OUT_OF_ORDER_SEQUENCE_NUMBER)
        throw new FencedError();
      assert.ok(passing.has(error), `${this.#id}: ${errorName(error)}`);
      await this.#machine.pass(3_000);
    }
  }
}

/** Sends a few batches at once, as Kafka's producer has five requests in flight. */
export async function runIdempotent(
  machine: Machine,
  random: Random,
  expected: Expectations,
  name: string,
  batches: number,
): Promise<void> {
  const { error, ...identity } = await machine.insist(({ transactions }) =>
    transactions.initProducerId(null, 0),
  );
  assert.equal(error, ErrorCode.NONE);
  const acknowledged: string[] = [];
  expected.acknowledged.set(name, acknowledged);
  const partition = random.below(partitionCount);
  for (let sequence = 0; sequence < batches;) {
    const window = Math.min(1 + random.below(4), batches - sequence);
    const values = Array.from({ length: window }, (_, i) => `${name}:${sequence + i}`);
    const errors = await machine.ask((state) =>
      Promise.all(
        values.map(async (value, i) => {
          const batch = { ...identity, partition, value, isTransactional: false };
          return (await produce(state, { ...batch, sequence: sequence + i })).error;
        }),
      ),
    );
    const done = errors?.findIndex((each) => each !== ErrorCode.NONE) ?? 0;
    const count = done < 0 ? window : done;
    acknowledged.push(...values.slice(0, count));
    sequence += count;
    if (errors !== undefined && count < window) await machine.pass(3_000);
  }
}
