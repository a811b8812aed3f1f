import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { EventTextEncoder } from '#src/codecs/event-file/event-text-encoder.js';

const asText = { withHeaders: false, appendNewline: true };
const lines = new EventBatch({
  buffer: Buffer.from('a\nbb\nccc\n'),
  starts: Uint32Array.of(0, 2, 5),
  ends: Uint32Array.of(1, 4, 8),
  size: 3,
});

test('lines that lie as they go into the file are not copied, nor is a run of them', async () => {
  const encoder = new EventTextEncoder(asText);
  const [all] = await encoder.add(lines, 'all');
  assert.equal(String(all), 'a\nbb\nccc\n');
  assert.equal(all!.buffer, lines.buffer.buffer);
  const [run] = await encoder.add(lines, [1, 2]);
  assert.equal(String(run), 'bb\nccc\n');
  assert.equal(run!.buffer, lines.buffer.buffer);
});

test('events that lie apart are gathered, and what was returned before stays as it was', async () => {
  const encoder = new EventTextEncoder(asText);
  const [first] = await encoder.add(lines, [0, 2]);
  const [second] = await encoder.add(EventBatch.of(['xx', 'y']), 'all');
  assert.equal(String(first), 'a\nccc\n');
  assert.equal(String(second), 'xx\ny\n');
});

test('headers stand before the body as Java prints a map', async () => {
  const encoder = new EventTextEncoder({ withHeaders: true, appendNewline: true });
  const batch = EventBatch.of(['x', 'y', 'z'], {
    headers: { host: 'web1' },
    own: [undefined, { k: 'v' }, undefined],
  });
  const text = await encoder.add(batch, [1, 2]);
  assert.equal(String(text[0]), '{host=web1, k=v} y\n{host=web1} z\n');
});

test('nothing is held back, and nothing at all makes no bytes', async () => {
  const encoder = new EventTextEncoder({ ...asText, appendNewline: false });
  assert.deepEqual(await encoder.add(EventBatch.of([]), 'all'), []);
  assert.deepEqual(await encoder.add(EventBatch.of(['', '']), 'all'), []);
  assert.deepEqual(await encoder.flush(), []);
  assert.deepEqual(await encoder.end(), []);
});
