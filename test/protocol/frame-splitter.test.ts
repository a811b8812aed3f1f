import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FrameSplitter } from '#src/protocol/frame-splitter.js';
import { fc } from '../support/properties.js';

function framed(payload: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(payload.length);
  return Buffer.concat([length, payload]);
}

test('frames come out whole however the stream is cut', () => {
  const payloads = fc.array(fc.uint8Array({ minLength: 1, maxLength: 50 }), { maxLength: 8 });
  fc.assert(
    fc.property(payloads, fc.array(fc.integer({ min: 1, max: 40 })), (frames, cuts) => {
      const stream = Buffer.concat(frames.map(framed));
      const splitter = new FrameSplitter(100);
      const found: Buffer[] = [];
      let position = 0;
      for (const size of [...cuts, stream.length]) {
        found.push(...splitter.push(stream.subarray(position, position + size)));
        position += size;
      }
      assert.deepEqual(
        found.map((frame) => frame.toString('hex')),
        frames.map((frame) => Buffer.from(frame).toString('hex')),
      );
    }),
  );
});

test('a frame that lies in one chunk is handed over without a copy', () => {
  const chunk = framed(Buffer.from('abc'));
  const [frame] = new FrameSplitter(10).push(chunk);
  assert.equal(frame?.buffer, chunk.buffer);
});

for (const length of [0, -1, 101, 2 ** 31 - 1])
  test(`a frame of ${length} bytes is refused before anything is kept for it`, () => {
    const head = Buffer.alloc(4);
    head.writeInt32BE(length);
    assert.throws(() => new FrameSplitter(100).push(head), { name: 'ProtocolError' });
  });
