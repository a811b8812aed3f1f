import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textLines } from '#src/cli/avro-client/text-lines.js';
import { inBatches } from '#src/cli/avro-client/event-batches.js';
import { fc } from '../../support/properties.js';

async function* chunksOf(text: string, sizes: readonly number[]): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!;
    yield Buffer.from(bytes.subarray(at, at + size));
    at += size;
  }
}

/** What `java.io.BufferedReader.readLine` says: a terminator at the end begins no further line. */
function javaLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all = [];
  for await (const item of items) all.push(item);
  return all;
}

test('lines end where Java ends them, wherever the chunks are cut', async () => {
  const text = fc.array(fc.constantFrom('a', 'é', '\r', '\n', '\r\n'), { maxLength: 30 });
  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(text, sizes, async (parts, chunkSizes) => {
      const whole = parts.join('');
      const lines = await collect(textLines(chunksOf(whole, chunkSizes)));
      assert.deepEqual(
        lines.map((line) => line.toString()),
        javaLines(whole),
      );
    }),
  );
});

test('a line without an end is refused before it fills the memory', async () => {
  async function* endless(): AsyncGenerator<Buffer> {
    for (;;) yield Buffer.alloc(1024 * 1024, 'x');
  }
  await assert.rejects(collect(textLines(endless())), /a line has more than 16777216 bytes/);
});

test('batches are full but for the last one, and large bodies make them shorter', async () => {
  async function* bodies(): AsyncGenerator<Buffer> {
    for (const size of [1, 1, 1, 1, 1, 5_000_000, 5_000_000, 1]) yield Buffer.alloc(size);
  }
  const batches = await collect(inBatches(bodies(), { batchEvents: 3, headers: { a: 'b' } }));
  assert.deepEqual(
    batches.map(({ size }) => size),
    [3, 3, 2],
  );
  assert.deepEqual(batches[2]!.headersOf(1), { a: 'b' });
});
