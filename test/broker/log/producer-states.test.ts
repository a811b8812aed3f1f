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

describe('producer states', () => {
  it('answers a batch that was sent twice with the offset of the first time', () => {
    const states = new ProducerStates();
    states.record(batch({ baseSequence: 0, recordCount: 5 }), 40);
    assert.deepEqual(states.check(batch({ baseSequence: 0, recordCount: 5 })), {
      kind: 'duplicate',
      baseOffset: 40,
    });
  });

  it('remembers five batches and refuses an older one as out of order', () => {
    const states = new ProducerStates();
    for (let i = 0; i < 6; i++) states.record(batch({ baseSequence: i }), i);
    assert.equal(states.check(batch({ baseSequence: 1 })).kind, 'duplicate');
    assert.deepEqual(states.check(batch({ baseSequence: 0 })), { kind: 'refused', error: 45 });
  });

  it('takes the next sequence and refuses a gap', () => {
    const states = new ProducerStates();
    states.record(batch({ baseSequence: 0, recordCount: 3 }), 0);
    assert.equal(states.check(batch({ baseSequence: 3 })).kind, 'next');
    assert.deepEqual(states.check(batch({ baseSequence: 4 })), { kind: 'refused', error: 45 });
  });

  it('goes on from 2^31-1 to 0', () => {
    const states = new ProducerStates();
    states.record(batch({ baseSequence: 2 ** 31 - 2, recordCount: 3 }), 0);
    assert.equal(states.check(batch({ baseSequence: 1 })).kind, 'next');
    states.record(batch({ baseSequence: 1 }), 3);
    assert.equal(states.check(batch({ baseSequence: 2 })).kind, 'next');
  });

  it('fences an older epoch and wants a new one to begin at zero', () => {
    const states = new ProducerStates();
    states.record(batch({ producerEpoch: 3, baseSequence: 0 }), 0);
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
    assert.equal(new ProducerStates().check(batch({ baseSequence: 99 })).kind, 'next');
  });

  it('keeps the stable end at the oldest open transaction until its marker', () => {
    const states = new ProducerStates();
    states.record(batch({ producerId: 1, attributes: transactional }), 10);
    states.record(batch({ producerId: 2, attributes: transactional }), 12);
    states.record(batch({ producerId: 1, attributes: transactional, baseSequence: 1 }), 14);
    assert.equal(states.firstUnstableOffset, 10);
    states.recordMarker(batch({ producerId: 1 }), commit, 15);
    assert.equal(states.firstUnstableOffset, 12);
    states.recordMarker(batch({ producerId: 2 }), abort, 16);
    assert.equal(states.firstUnstableOffset, undefined);
  });

  it('lists the aborted transactions that reach into a range, by first offset', () => {
    const states = new ProducerStates();
    states.record(batch({ producerId: 1, attributes: transactional }), 10);
    states.record(batch({ producerId: 2, attributes: transactional }), 11);
    states.recordMarker(batch({ producerId: 2 }), abort, 12);
    states.recordMarker(batch({ producerId: 1 }), abort, 20);
    const offsets = (from: number, upTo: number): number[] =>
      states.abortedIn(from, upTo).map(({ firstOffset }) => firstOffset);
    assert.deepEqual(offsets(0, 30), [10, 11]);
    assert.deepEqual(offsets(13, 15), [10]);
    assert.deepEqual(offsets(0, 10), []);
    states.forgetBefore(15);
    assert.deepEqual(offsets(0, 30), [10]);
  });

  it('refuses a plain batch of a producer whose transaction is open', () => {
    const states = new ProducerStates();
    states.record(batch({ attributes: transactional }), 0);
    assert.deepEqual(states.check(batch({ baseSequence: 1 })), { kind: 'refused', error: 48 });
  });

  it('forgets idle producers but none with an open transaction', () => {
    const states = new ProducerStates();
    states.record(batch({ producerId: 1 }), 0);
    states.record(batch({ producerId: 2, attributes: transactional }), 1);
    states.expire(2_000);
    assert.equal(states.size, 1);
    assert.equal(states.firstUnstableOffset, 1);
  });
});
