import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProtocolError } from '#src/core/errors.js';
import { IntervalSet } from '#src/core/interval-set.js';
import * as peer from '#src/protocol/avro-rpc/tailrace-peer.js';
import { fc } from '../../support/properties.js';

const channelId = '00112233445566778899aabbccddeeff';

test('a line and what is known of it survive the handshake', () => {
  assert.deepEqual(peer.decodeLine(peer.encodeLine({ channelId, lane: 3 })), {
    channelId,
    lane: 3,
  });
  const ranges = fc.array(fc.tuple(fc.nat(2 ** 40), fc.integer({ min: 1, max: 1000 })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.nat(2 ** 40), ranges, (lowMark, parts) => {
      const known = new IntervalSet(lowMark);
      for (const [from, length] of parts) known.add(from, from + length);
      assert.ok(peer.decodeKnown(peer.encodeKnown(known))?.equals(known));
    }),
  );
});

test('the ranges of a call survive its metadata', () => {
  const ranges = [
    { from: 5, to: 9 },
    { from: 12, to: 13 },
  ];
  const sent = { channelId, ranges, lowMark: 4, hour: 500_000 };
  assert.deepEqual(peer.decodeSentRanges(peer.encodeSentRanges(sent)), sent);
});

test('a peer without metadata is a Flume', () => {
  assert.equal(peer.decodeLine(new Map()), undefined);
  assert.equal(peer.decodeKnown(undefined), undefined);
  assert.equal(peer.decodeSentRanges(new Map()), undefined);
});

test('a later protocol version is treated as a Flume, not misread', () => {
  const meta = new Map([
    ...peer.encodeLine({ channelId, lane: 0 }),
    ['tailrace.protocol', Buffer.of(4)],
  ]);
  assert.equal(peer.decodeLine(meta), undefined);
});

test('ranges that overlap or descend are refused', () => {
  const overlapping = [
    { from: 5, to: 9 },
    { from: 8, to: 10 },
  ];
  const metadata = peer.encodeSentRanges({ channelId, ranges: overlapping, lowMark: 0, hour: 0 });
  assert.throws(() => peer.decodeSentRanges(metadata), ProtocolError);
});
