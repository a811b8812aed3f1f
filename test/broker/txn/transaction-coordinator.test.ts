import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultLimits, type TransactionLimits } from '#src/broker/limits.js';
import {
  created,
  type ProducerIdentity,
  type TopicPartition,
  type Transaction,
} from '#src/broker/txn/transaction.js';
import { TransactionStore } from '#src/broker/txn/transaction-store.js';
import { TransactionCoordinator } from '#src/broker/txn/transaction-coordinator.js';
import { silentLogger } from '#src/core/logger.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { FakeClock } from '../../support/fake-clock.js';

const directory = '/transactions';
const timeoutMs = 60_000;
const p0: TopicPartition = { topic: 't', partition: 0 };

class Rehearsal {
  readonly clock = new FakeClock();
  readonly fileSystem = new SimFileSystem(1);
  /** What was done to the partitions, in order. */
  readonly steps: string[] = [];
  isBroken = false;
  limits: TransactionLimits = defaultLimits.transaction;
  coordinator!: TransactionCoordinator;
  #producerIds = 100;

  static async open(limits: Partial<TransactionLimits> = {}): Promise<Rehearsal> {
    const rehearsal = new Rehearsal();
    rehearsal.limits = { ...rehearsal.limits, ...limits };
    await rehearsal.reopen();
    return rehearsal;
  }

  async reopen(): Promise<void> {
    this.coordinator = await TransactionCoordinator.open({
      fileSystem: this.fileSystem,
      clock: this.clock,
      logger: silentLogger,
      directory,
      limits: this.limits,
      ports: {
        nextProducerId: async () => this.#producerIds++,
        sync: async () => void this.steps.push('sync'),
        end: async (partitions, { producerEpoch }, type) => {
          if (this.isBroken) throw new Error('offline');
          const names = partitions.map(({ topic, partition }) => `${topic}-${partition}`);
          this.steps.push(`${type} ${names.join(' ')} epoch ${producerEpoch}`);
        },
      },
    });
    await this.coordinator.start();
  }

  /** As an earlier run left it. */
  async store(transaction: Transaction): Promise<void> {
    const { fileSystem, clock } = this;
    const options = { fileSystem, clock, logger: silentLogger, directory };
    const store = await TransactionStore.open(options);
    await store.write(transaction);
    await store.close();
  }

  async begin(transactionalId = 'x'): Promise<ProducerIdentity> {
    const identity = await this.init(transactionalId);
    assert.equal(await this.coordinator.add(transactionalId, identity, [p0], []), 0);
    return identity;
  }

  async init(transactionalId = 'x', exchanged?: ProducerIdentity): Promise<ProducerIdentity> {
    const { coordinator } = this;
    const { error, ...given } = await coordinator.initProducerId(
      transactionalId,
      timeoutMs,
      exchanged,
    );
    assert.equal(error, 0);
    return given;
  }
}

describe('a transactional id', () => {
  it('keeps its producer id and gets a higher epoch with each new holder', async () => {
    const { coordinator } = await Rehearsal.open();
    const init = () => coordinator.initProducerId('x', timeoutMs);
    assert.deepEqual(await init(), { error: 0, producerId: 100, producerEpoch: 0 });
    assert.deepEqual(await init(), { error: 0, producerId: 100, producerEpoch: 1 });
    assert.equal((await coordinator.initProducerId(null, 0)).producerId, 101);
  });

  it('refuses an empty name and a timeout out of bounds', async () => {
    const { coordinator } = await Rehearsal.open();
    assert.equal((await coordinator.initProducerId('', timeoutMs)).error, 42);
    assert.equal((await coordinator.initProducerId('x', 0)).error, 50);
    assert.equal((await coordinator.initProducerId('x', 3_600_001)).error, 50);
  });

  it('is taken only while there is room for it, and it is not too long', async () => {
    const { coordinator } = await Rehearsal.open({ heldIdsMax: 1, idBytesMax: 3 });
    const errorOf = async (id: string) => (await coordinator.initProducerId(id, timeoutMs)).error;
    assert.deepEqual([await errorOf('four'), await errorOf('äb'), await errorOf('c')], [42, 0, 15]);
    assert.equal(await errorOf('äb'), 0, 'one that is there may be taken over');
  });

  it('fences the last holder and aborts what it left open', async () => {
    const rehearsal = await Rehearsal.open();
    const { coordinator } = rehearsal;
    const old = await rehearsal.begin();
    const next = await coordinator.initProducerId('x', timeoutMs);
    assert.deepEqual(rehearsal.steps, ['abort t-0 epoch 1']);
    assert.deepEqual(next, { error: 0, producerId: old.producerId, producerEpoch: 2 });
    assert.equal(await coordinator.end('x', old, 'commit'), 90);
    assert.equal(await coordinator.add('x', old, [p0], []), 90);
  });

  it('lets a producer that lost the answer ask again', async () => {
    const { coordinator } = await Rehearsal.open();
    const { producerId, producerEpoch } = await coordinator.initProducerId('x', timeoutMs);
    const expected = { producerId, producerEpoch };
    const second = await coordinator.initProducerId('x', timeoutMs, expected);
    assert.deepEqual(await coordinator.initProducerId('x', timeoutMs, expected), second);
    const stranger = { producerId, producerEpoch: 9 };
    assert.equal((await coordinator.initProducerId('x', timeoutMs, stranger)).error, 90);
  });
});

describe('a producer that exchanges its identity for the next one (KIP-360)', () => {
  it('is fenced for good when somebody else has asked without one', async () => {
    const rehearsal = await Rehearsal.open();
    const old = await rehearsal.init();
    await rehearsal.init();
    const { coordinator } = rehearsal;
    assert.equal((await coordinator.initProducerId('x', timeoutMs, old)).error, 90);
  });

  it('may do so in the middle of a transaction, which is aborted', async () => {
    const rehearsal = await Rehearsal.open();
    const old = await rehearsal.begin();
    const next = await rehearsal.init('x', old);
    assert.deepEqual(rehearsal.steps, ['abort t-0 epoch 1']);
    assert.equal(next.producerEpoch, 2);
    assert.deepEqual(await rehearsal.init('x', old), next, 'the answer was lost');
  });

  it('is told the same again after a restart, and disturbs no transaction', async () => {
    const rehearsal = await Rehearsal.open();
    const old = await rehearsal.init();
    const next = await rehearsal.init('x', old);
    assert.equal(await rehearsal.coordinator.add('x', next, [p0], []), 0);
    await rehearsal.coordinator.close();
    await rehearsal.reopen();
    assert.deepEqual(await rehearsal.init('x', old), next);
    assert.equal(await rehearsal.coordinator.end('x', next, 'commit'), 0);
  });

  it('is fenced when its transaction was aborted for taking too long', async () => {
    const rehearsal = await Rehearsal.open();
    const old = await rehearsal.begin();
    await rehearsal.clock.advance(timeoutMs + 20_000);
    const { coordinator } = rehearsal;
    assert.equal((await coordinator.initProducerId('x', timeoutMs, old)).error, 90);
  });

  it('gets another producer id where the epochs are used up, and may ask for it twice', async () => {
    const rehearsal = new Rehearsal();
    await rehearsal.store({ ...created('x', 7, timeoutMs, 0), producerEpoch: 32_765 });
    await rehearsal.reopen();
    const last = await rehearsal.init();
    assert.deepEqual(last, { producerId: 7, producerEpoch: 32_766 });
    const next = await rehearsal.init('x', last);
    assert.deepEqual(next, { producerId: 100, producerEpoch: 0 });
    assert.deepEqual(await rehearsal.init('x', last), next);
    assert.equal(await rehearsal.coordinator.add('x', next, [p0], []), 0);
    assert.equal(await rehearsal.coordinator.add('x', last, [p0], []), 49);
  });

  it('gets another producer id after a transaction of the last epoch was aborted', async () => {
    const rehearsal = new Rehearsal();
    await rehearsal.store({ ...created('x', 7, timeoutMs, 0), producerEpoch: 32_765 });
    await rehearsal.reopen();
    await rehearsal.begin();
    assert.deepEqual(await rehearsal.init(), { producerId: 100, producerEpoch: 0 });
    assert.deepEqual(rehearsal.steps, ['abort t-0 epoch 32767']);
  });
});

describe('a transactional id that nobody uses', () => {
  const { timeoutCheckMs } = defaultLimits.transaction;

  it('is forgotten after a while, with its producer', async () => {
    const idExpirationMs = 10 * timeoutCheckMs;
    const rehearsal = await Rehearsal.open({ idExpirationMs });
    const { coordinator, clock } = rehearsal;
    const identity = await rehearsal.begin();
    assert.equal(await coordinator.end('x', identity, 'commit'), 0);
    await clock.advance(idExpirationMs);
    assert.notEqual(coordinator.get('x'), undefined);
    await clock.advance(2 * timeoutCheckMs);
    assert.equal(coordinator.get('x'), undefined);
    assert.equal(await coordinator.add('x', identity, [p0], []), 49);
    assert.equal(coordinator.produceError(identity, 't', 0), 49);
  });

  it('goes earlier where there are too many, the longest unused first', async () => {
    const rehearsal = await Rehearsal.open({ idsMax: 2 });
    for (const id of ['open', 'a', 'b', 'c']) await rehearsal.begin(id);
    for (const id of ['c', 'a', 'b']) await rehearsal.init(id);
    await rehearsal.clock.advance(timeoutCheckMs);
    const left = rehearsal.coordinator.all.map(({ transactionalId }) => transactionalId);
    assert.deepEqual(left, ['open', 'b']);
  });
});

describe('the end of a transaction', () => {
  it('makes the partitions durable, then decides, then writes the markers', async () => {
    const rehearsal = await Rehearsal.open();
    const identity = await rehearsal.begin();
    assert.equal(await rehearsal.coordinator.end('x', identity, 'commit'), 0);
    assert.deepEqual(rehearsal.steps, ['sync', 'commit t-0 epoch 0']);
  });

  it('may be repeated, but not turned round', async () => {
    const rehearsal = await Rehearsal.open();
    const identity = await rehearsal.begin();
    const end = (type: 'commit' | 'abort') => rehearsal.coordinator.end('x', identity, type);
    assert.deepEqual([await end('abort'), await end('abort'), await end('commit')], [0, 0, 48]);
  });

  it('needs a transaction that was begun', async () => {
    const { coordinator } = await Rehearsal.open();
    const { error: _, ...identity } = await coordinator.initProducerId('x', timeoutMs);
    assert.equal(await coordinator.end('x', identity, 'commit'), 48);
    assert.equal(await coordinator.end('unknown', identity, 'commit'), 49);
  });

  it('is carried out later when a partition is offline, and after a restart', async () => {
    const rehearsal = await Rehearsal.open();
    const identity = await rehearsal.begin();
    rehearsal.isBroken = true;
    assert.equal(await rehearsal.coordinator.end('x', identity, 'commit'), 0);
    assert.equal(await rehearsal.coordinator.add('x', identity, [p0], []), 51);
    assert.equal((await rehearsal.coordinator.initProducerId('x', timeoutMs)).error, 51);
    await rehearsal.coordinator.close();
    rehearsal.isBroken = false;
    await rehearsal.reopen();
    assert.deepEqual(rehearsal.steps, ['sync', 'commit t-0 epoch 0']);
    assert.equal((await rehearsal.coordinator.initProducerId('x', timeoutMs)).error, 0);
  });
});

describe('an open transaction', () => {
  it('takes batches of its partitions and its epoch only', async () => {
    const rehearsal = await Rehearsal.open();
    const identity = await rehearsal.begin();
    const { coordinator } = rehearsal;
    assert.equal(coordinator.produceError(identity, 't', 0), 0);
    assert.equal(coordinator.produceError(identity, 't', 1), 120);
    assert.equal(coordinator.produceError({ ...identity, producerEpoch: 7 }, 't', 0), 47);
    assert.equal(coordinator.produceError({ ...identity, producerId: 7 }, 't', 0), 49);
    await coordinator.end('x', identity, 'commit');
    assert.equal(coordinator.produceError(identity, 't', 0), 120);
  });

  it('outlives a restart of the broker', async () => {
    const rehearsal = await Rehearsal.open();
    const identity = await rehearsal.begin();
    await rehearsal.coordinator.close();
    await rehearsal.reopen();
    assert.equal(await rehearsal.coordinator.end('x', identity, 'commit'), 0);
  });

  it('holds a partition and a group once, however often they are added', async () => {
    const rehearsal = await Rehearsal.open();
    const { coordinator } = rehearsal;
    const identity = await rehearsal.init();
    assert.equal(await coordinator.add('x', identity, [p0, p0], ['g', 'g']), 0);
    assert.equal(await coordinator.add('x', identity, [p0], ['g']), 0);
    const { partitions, groups } = coordinator.get('x')!;
    assert.deepEqual([partitions, groups], [[p0], ['g']]);
  });

  it('is aborted and fenced when its time is up', async () => {
    const rehearsal = await Rehearsal.open();
    const identity = await rehearsal.begin();
    await rehearsal.clock.advance(timeoutMs - 1);
    assert.deepEqual(rehearsal.steps, []);
    await rehearsal.clock.advance(20_000);
    assert.deepEqual(rehearsal.steps, ['abort t-0 epoch 1']);
    assert.equal(await rehearsal.coordinator.end('x', identity, 'commit'), 90);
  });
});
