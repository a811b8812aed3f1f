import assert from 'node:assert/strict';
import { test } from 'node:test';
import { committedBatches } from '#src/protocol/kafka/client/committed-batches.js';
import {
  encodeEndTransactionMarker,
  encodeRecordBatch,
  patchBaseOffset,
} from '#src/protocol/kafka/record-batch.js';
import type { EndTransaction } from '#src/protocol/kafka/record-batch.js';
import { slabOf } from '../../../support/byte-slab.js';

/** Batches one behind the other, with the offsets a log would give them. */
function log(...batches: Buffer[]): Buffer {
  let offset = 0;
  for (const batch of batches) {
    patchBaseOffset(batch, 0, offset);
    offset += batch.readInt32BE(23) + 1;
  }
  return Buffer.concat(batches);
}

function data(producerId: number, values: string[]): Buffer {
  const isTransactional = producerId >= 0;
  return encodeRecordBatch({
    size: values.length,
    values: slabOf(values),
    timestampMs: 1,
    producerId,
    producerEpoch: 0,
    isTransactional,
  });
}

function marker(producerId: number, type: EndTransaction): Buffer {
  const rest = { producerEpoch: 0, coordinatorEpoch: 0, timestampMs: 1 };
  return encodeEndTransactionMarker({ type, producerId, ...rest });
}

test('batches of an aborted transaction and all markers are left out, and others stay', () => {
  const parts = [
    data(1, ['aborted', 'aborted']), // 0, 1
    data(2, ['kept']), // 2
    data(-1, ['plain']), // 3
    marker(1, 'abort'), // 4
    data(1, ['kept']), // 5
    marker(1, 'commit'), // 6
    marker(2, 'commit'), // 7
  ];
  const bytes = log(...parts);
  const starts = parts.map((_, i) => Buffer.concat(parts.slice(0, i)).length);
  const { positions, nextOffset } = committedBatches(bytes, [{ producerId: 1, firstOffset: 0 }], 0);
  assert.deepEqual(positions, [starts[1], starts[2], starts[4]]);
  assert.equal(nextOffset, 8);
});

test('batches that end before the fetch offset are left out', () => {
  const first = data(-1, ['a', 'b']);
  const bytes = log(first, data(-1, ['c', 'd']), data(-1, ['e']));
  const { positions } = committedBatches(bytes, [], 3);
  assert.equal(positions.length, 2);
  assert.equal(positions[0], first.length);
});

test('a cut last batch moves nothing', () => {
  const bytes = log(data(-1, ['a']), data(-1, ['b']));
  const { positions, nextOffset } = committedBatches(bytes.subarray(0, bytes.length - 1), [], 0);
  assert.deepEqual([positions.length, nextOffset], [1, 1]);
});

test('a batch with a wrong CRC is refused', () => {
  const bytes = log(data(-1, ['a']));
  bytes[bytes.length - 2]! ^= 1;
  assert.throws(() => committedBatches(bytes, [], 0), { name: 'CorruptionError' });
});
