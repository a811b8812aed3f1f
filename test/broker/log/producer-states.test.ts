import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProducerStates } from '#src/broker/log/producer-states.js';
import type { BatchHeader } from '#src/protocol/kafka/record-batch.js';

const transactional = 0x10;
const commit = { type: 'commit', coordinatorEpoch: 0 } as const;
const abort = { type: 'abort', coordinatorEpoch: 0 } as const;

function batch(parts: Partial<BatchHeader>): BatchHeader {
  return {
    baseOffset: 0,
    sizeBytes: 100,
    leaderEpoch: 0,
    crc: 0,
    attributes: 0,
    lastOffsetDelta: (parts.recordCount ?? 1) - 1,
    baseTimestampMs: 1_000,
    maxTimestampMs: 1_000,
    producerId: 7,
    producerEpoch: 0,
    baseSequence: 0,
    recordCount: 1,
    ...parts,
  };
}

function made(producersMax = 100): ProducerStates {
  return new ProducerStates(producersMax);
}

function record(states: ProducerStates, header: BatchHeader, offset: number, nowMs = 1_000): void {
  states.record(header, offset, nowMs);
}

describe('producer states', () => {
  it('answers a batch that was sent twice with the offset of the first time', () => {
    const states = made();
    record(states, batch({ baseSequence: 0, recordCount: 5 }), 40);
    assert.deepEqual(states.check(batch({ baseSequence: 0, recordCount: 5 })), {
      kind: 'duplicate',
      baseOffset: 40,
    });
  });

  it('remembers five batches and refuses an older one as out of order', () => {
    const states = made();
    for (let i = 0; i < 6; i++) record(states, batch({ baseSequence: i }), i);
    assert.equal(states.check(batch({ baseSequence: 1 })).kind, 'duplicate');
    assert.deepEqual(states.check(batch({ baseSequence: 0 })), { kind: 'refused', error: 45 });
  });

  it('takes the next sequence and refuses a gap', () => {
    const states = made();
    record(states, batch({ baseSequence: 0, recordCount: 3 }), 0);
    assert.equal(states.check(batch({ baseSequence: 3 })).kind, 'next');
    assert.deepEqual(states.check(batch({ baseSequence: 4 })), { kind: 'refused', error: 45 });
  });

  it('goes on from 2^31-1 to 0', () => {
    const states = made();
    record(states, batch({ baseSequence: 2 ** 31 - 2, recordCount: 3 }), 0);
    assert.equal(states.check(batch({ baseSequence: 1 })).kind, 'next');
    record(states, batch({ baseSequence: 1 }), 3);
    assert.equal(states.check(batch({ baseSequence: 2 })).kind, 'next');
  });

  it('fences an older epoch and wants a new one to begin at zero', () => {
    const states = made();
    record(states, batch({ producerEpoch: 3, baseSequence: 0 }), 0);
    assert.deepEqual(states.check(batch({ producerEpoch: 2, baseSequence: 1 })), {
      kind: 'refused',
      error: 47,
    });
    assert.deepEqual(states.check(batch({ producerEpoch: 4, baseSequence: 1 })), {
      kind: 'refused',
      error: 45,
    });
    assert.equal(states.check(batch({ producerEpoch: 4, baseSequence: 0 })).kind, 'next');
  });

  it('lets a producer that it does not know begin anywhere', () => {
    assert.equal(made().check(batch({ baseSequence: 99 })).kind, 'next');
  });

  it('keeps the stable end at the oldest open transaction until its marker', () => {
    const states = made();
    record(states, batch({ producerId: 1, attributes: transactional }), 10);
    record(states, batch({ producerId: 2, attributes: transactional }), 12);
    record(states, batch({ producerId: 1, attributes: transactional, baseSequence: 1 }), 14);
    assert.equal(states.firstUnstableOffset, 10);
    states.recordMarker(batch({ producerId: 1 }), commit, 15, 0);
    assert.equal(states.firstUnstableOffset, 12);
    states.recordMarker(batch({ producerId: 2 }), abort, 16, 0);
    assert.equal(states.firstUnstableOffset, undefined);
  });

  it('tells of an aborted transaction, and below what nothing open begins behind it', () => {
    const states = made();
    record(states, batch({ producerId: 1, attributes: transactional }), 10);
    record(states, batch({ producerId: 2, attributes: transactional }), 11);
    const second = states.recordMarker(batch({ producerId: 2 }), abort, 12, 0);
    const expected = { producerId: 2, firstOffset: 11, lastOffset: 12, stableOffset: 10 };
    assert.deepEqual(second, expected);
    const first = states.recordMarker(batch({ producerId: 1 }), abort, 20, 0);
    assert.equal(first?.stableOffset, 21);
    assert.equal(states.recordMarker(batch({ producerId: 1 }), abort, 21, 0), undefined);
  });

  it('knows the epoch of the coordinator, and lets none of an earlier one end a transaction', () => {
    const states = made();
    record(states, batch({ producerEpoch: 3, attributes: transactional }), 0);
    states.recordMarker(batch({ producerEpoch: 3 }), { type: 'commit', coordinatorEpoch: 5 }, 1, 0);
    const error = (producerEpoch: number, coordinatorEpoch: number): number =>
      states.markerError({ producerId: 7, producerEpoch, coordinatorEpoch });
    assert.deepEqual([error(3, 5), error(4, 6), error(2, 5), error(3, 4)], [0, 0, 47, 52]);
  });

  it('refuses a plain batch of a producer whose transaction is open', () => {
    const states = made();
    record(states, batch({ attributes: transactional }), 0);
    assert.deepEqual(states.check(batch({ baseSequence: 1 })), { kind: 'refused', error: 48 });
  });

  it('forgets idle producers but none with an open transaction', () => {
    const states = made();
    record(states, batch({ producerId: 1 }), 0);
    record(states, batch({ producerId: 2, attributes: transactional }), 1);
    states.expire(2_000);
    assert.equal(states.size, 1);
    assert.equal(states.firstUnstableOffset, 1);
  });

  it('forgets the tenth that was silent for the longest where there are too many', () => {
    const states = made(10);
    record(states, batch({ producerId: 100, attributes: transactional }), 0, 1);
    for (let producerId = 0; producerId < 9; producerId++)
      record(states, batch({ producerId }), 0, 10 + producerId);
    record(states, batch({ producerId: 0, baseSequence: 1 }), 0, 50);
    record(states, batch({ producerId: 200 }), 0, 60);
    const known = states.all.map(({ producerId }) => producerId);
    assert.deepEqual(known, [100, 0, 2, 3, 4, 5, 6, 7, 8, 200]);
  });
});
