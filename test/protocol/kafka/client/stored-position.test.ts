import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IntervalSet } from '#src/core/interval-set.js';
import {
  encodePosition,
  positionAt,
  type PositionPlace,
} from '#src/protocol/kafka/client/stored-position.js';
import { fc } from '../../../support/properties.js';

const place: PositionPlace = {
  channelId: '0123456789abcdef0123456789abcdef',
  clusterId: 'cluster-A',
  topicId: 'topic-1',
  moves: 2,
};

const ranges = fc.array(
  fc.record({ from: fc.nat({ max: 1_000_000 }), size: fc.integer({ min: 1, max: 1000 }) }),
  { maxLength: 30 },
);

test('a position reads back as it was, ranges above the low mark included', () => {
  fc.assert(
    fc.property(fc.nat(), ranges, (lowMark, list) => {
      const known = new IntervalSet(
        lowMark,
        list.map(({ from, size }) => ({ from: lowMark + from, to: lowMark + from + size })),
      );
      const decoded = positionAt(place, encodePosition(place, known));
      assert.ok(typeof decoded !== 'string' && decoded.known.equals(known), String(decoded));
    }),
  );
});

const stored = encodePosition(place, new IntervalSet(7, [{ from: 9, to: 12 }]));

function reason(expected: Partial<PositionPlace>, found = stored): string {
  return String(positionAt({ ...place, ...expected }, found));
}

test('an offset that another tool has moved is no position', () => {
  assert.match(reason({}, { ...stored, offset: 3 }), /was changed/);
  const metadata = stored.metadata.replace('2+3', '2+4');
  assert.match(reason({}, { ...stored, metadata }), /was changed/);
});

test('the position of another channel, cluster or life of the topic is not taken over', () => {
  assert.match(reason({ channelId: 'f'.repeat(32) }), /belongs to channel 0123/);
  assert.match(reason({ clusterId: 'cluster-B' }), /committed to cluster cluster-A/);
  assert.match(reason({ topicId: 'topic-2' }), /deleted and made anew/);
});

test('a position from before the sink went elsewhere is not taken over, a later one is', () => {
  assert.match(reason({ moves: 3 }), /written elsewhere since/);
  const decoded = positionAt({ ...place, moves: 1 }, stored);
  assert.equal(typeof decoded === 'string' ? decoded : decoded.place.moves, 2);
});

test('a cluster without ids has positions, too', () => {
  const old = { ...place, clusterId: '', topicId: undefined };
  const decoded = positionAt(old, encodePosition(old, new IntervalSet(5)));
  assert.ok(typeof decoded !== 'string' && decoded.known.lowMark === 5, String(decoded));
});

test('any other metadata is no position', () => {
  fc.assert(
    fc.property(fc.string(), (metadata) => {
      assert.equal(typeof positionAt(place, { offset: 1, metadata }), 'string');
    }),
  );
});
