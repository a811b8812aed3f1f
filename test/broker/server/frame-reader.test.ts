import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FrameReader } from '#src/broker/server/frame-reader.js';
import { ProtocolError } from '#src/core/errors.js';

function framed(payload: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(payload.length);
  return Buffer.concat([length, payload]);
}

describe('a frame reader', () => {
  it('finds the same frames however the bytes are cut', () => {
    const payloads = fc.array(fc.uint8Array({ minLength: 1, maxLength: 50 }), { maxLength: 8 });
    fc.assert(
      fc.property(payloads, fc.integer({ min: 1, max: 70 }), (frames, chunkBytes) => {
        const stream = Buffer.concat(frames.map(framed));
        const reader = new FrameReader(50);
        const found: Buffer[] = [];
        for (let at = 0; at < stream.length; at += chunkBytes)
          found.push(...reader.push(stream.subarray(at, at + chunkBytes)));
        assert.deepEqual(
          found.map((each) => [...each]),
          frames.map((each) => [...each]),
        );
      }),
    );
  });

  it('hands over a frame that lies in one chunk without a copy', () => {
    const chunk = framed(Buffer.from('abc'));
    const [frame] = new FrameReader(10).push(chunk);
    assert.equal(frame?.buffer, chunk.buffer);
  });

  for (const length of [0, -1, 11])
    it(`refuses the length ${length} before it has seen more`, () => {
      const bytes = Buffer.alloc(4);
      bytes.writeInt32BE(length);
      assert.throws(() => new FrameReader(10).push(bytes), ProtocolError);
    });
});
