import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FrameReceiver } from '#src/protocol/kafka/client/frame-receiver.js';
import { fc } from '../../../support/properties.js';

function framed(payload: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(payload.length);
  return Buffer.concat([length, payload]);
}

/** As a socket does: as many bytes as it has, up to the room that there is. */
function receive(receiver: FrameReceiver, stream: Buffer, sizes: readonly number[]): Buffer[] {
  const frames: Buffer[] = [];
  for (let at = 0, turn = 0; at < stream.length; turn++) {
    const room = receiver.room();
    const size = sizes[turn % sizes.length]!;
    const bytes = stream.copy(room, 0, at, at + Math.min(size, room.length));
    frames.push(...receiver.received(bytes));
    at += bytes;
  }
  return frames;
}

const lengths = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 50 }) },
  { weight: 1, arbitrary: fc.integer({ min: 60_000, max: 200_000 }) },
);
const payloads = fc
  .array(lengths, { maxLength: 6 })
  .map((all) =>
    all.map((length, i) => Buffer.from(Array.from({ length }, (_, at) => (at * 7 + i) & 255))),
  );
const sizes = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 5 });

test('frames come out whole however the stream is cut, read or pushed', () => {
  fc.assert(
    fc.property(payloads, sizes, (frames, cuts) => {
      const stream = Buffer.concat(frames.map(framed));
      const cut = cuts.map((size) => Math.max(size, stream.length / 500));
      assert.deepEqual(receive(new FrameReceiver(200_000), stream, cut), frames);
      assert.deepEqual(new FrameReceiver(200_000).push(stream), frames);
    }),
    { numRuns: 50 },
  );
});

test('a large frame that is under way is read in place', () => {
  const receiver = new FrameReceiver(1_000_000);
  const frame = framed(Buffer.alloc(500_000, 1));
  const [head, rest] = [frame.subarray(0, 100), frame.subarray(100)];
  assert.deepEqual(receive(receiver, head, [100]), []);
  const room = receiver.room();
  assert.equal(room.length, rest.length);
  rest.copy(room);
  const [received] = receiver.received(rest.length);
  assert.equal(received?.buffer, room.buffer);
  assert.ok(received?.equals(frame.subarray(4)));
});

for (const length of [0, -1, 101, 2 ** 31 - 1])
  test(`a frame of ${length} bytes is refused before anything is kept for it`, () => {
    const head = Buffer.alloc(4);
    head.writeInt32BE(length);
    assert.throws(() => new FrameReceiver(100).push(head), { name: 'ProtocolError' });
  });
