import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProtocolError } from '#src/core/errors.js';
import { encodeFrame, FrameDecoder } from '#src/protocol/avro-rpc/frame.js';
import { fc } from '../../support/properties.js';

test('frames survive any fragmentation and any split into buffers', () => {
  const message = fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 5 });
  const frames = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), message), { maxLength: 6 });
  fc.assert(
    fc.property(frames, fc.infiniteStream(fc.integer({ min: 1, max: 40 })), (sent, sizes) => {
      const bytes = Buffer.concat(sent.map(([serial, buffers]) => encodeFrame(serial, buffers)));
      const decoder = new FrameDecoder();
      const received = [];
      for (let position = 0; position < bytes.length;) {
        const end = position + sizes.next().value;
        received.push(...decoder.push(bytes.subarray(position, end)));
        position = end;
      }
      assert.ok(decoder.isIdle);
      assert.deepEqual(
        received.map(({ serial, message: joined }) => [serial, joined.toString('hex')]),
        sent.map(([serial, buffers]) => [serial, Buffer.concat(buffers).toString('hex')]),
      );
    }),
  );
});

test('arbitrary bytes give frames or a ProtocolError, never another error', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 64 })), (chunks) => {
      const decoder = new FrameDecoder({ messageBytes: 256, buffers: 16 });
      try {
        for (const chunk of chunks) decoder.push(Buffer.from(chunk));
      } catch (error) {
        assert.ok(error instanceof ProtocolError);
      }
    }),
  );
});

test('a message in single bytes costs no more than a few joins', () => {
  const message = Buffer.alloc(40_000, 'x');
  const decoder = new FrameDecoder();
  const frames = [];
  for (const byte of encodeFrame(1, [message])) frames.push(...decoder.push(Buffer.of(byte)));
  assert.deepEqual(frames[0]!.message, message);
});

test('a frame past the limits is refused before its bytes are taken', () => {
  const limits = { messageBytes: 100, buffers: 4 };
  const tooLong = Buffer.from('000000010000000100000065', 'hex');
  const tooMany = Buffer.from('0000000100000005', 'hex');
  assert.throws(
    () => new FrameDecoder(limits).push(tooLong),
    /announces 101 bytes, more than .* 100/,
  );
  assert.throws(() => new FrameDecoder(limits).push(tooMany), /announces 5 buffers/);
});

test('a peer that compresses or speaks TLS is told apart from a damaged one', () => {
  const push = (hex: string) => () => new FrameDecoder().push(Buffer.from(hex, 'hex'));
  assert.throws(
    push('789c6260'),
    /peer compresses \(zlib header 789c\).*compression-type = deflate here/,
  );
  assert.throws(push('16030100'), /peer begins a TLS handshake/);
});
