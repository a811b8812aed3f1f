import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assignedPartitions, subscribedTopics } from '#src/broker/group/consumer-protocol.js';
import { fc } from '../../support/properties.js';

/** A text of hexadecimal bytes; spaces part the fields. */
const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex');

describe('what members of a group tell each other', () => {
  it('names the topics that one reads, in every version', () => {
    const topics = '00000002 0001 61 0002 6262';
    assert.deepEqual(subscribedTopics(bytes(`0000 ${topics} ffffffff`)), ['a', 'bb']);
    assert.deepEqual(subscribedTopics(bytes(`0003 ${topics} ffffffff 00000000`)), ['a', 'bb']);
  });

  it('names the partitions that one was given', () => {
    const given = bytes('0001 00000001 0001 61 00000002 00000000 00000007 ffffffff');
    assert.deepEqual(assignedPartitions(given), [
      { topic: 'a', partition: 0 },
      { topic: 'a', partition: 7 },
    ]);
  });

  it('is nothing where the bytes are something else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
        assert.ok(Array.isArray(subscribedTopics(Buffer.from(any)) ?? []));
        assert.ok(Array.isArray(assignedPartitions(Buffer.from(any))));
      }),
    );
    assert.equal(subscribedTopics(bytes('0000 7fffffff')), undefined);
    assert.deepEqual(assignedPartitions(Buffer.alloc(0)), []);
  });
});
