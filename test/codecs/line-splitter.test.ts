import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LineReader, type ChunkLines } from '#src/codecs/line-reader.js';
import { splitLines, type Lines } from '#src/codecs/line-splitter.js';
import { fc } from '../support/properties.js';

function texts(buffer: Buffer, lines: Lines): string[] {
  return Array.from({ length: lines.size }, (_, i) =>
    buffer.toString('latin1', lines.starts[i], lines.ends[i]),
  );
}

function split(text: string, stripCarriageReturn = true): { lines: string[]; next: number } {
  const buffer = Buffer.from(text, 'latin1');
  const lines = splitLines(buffer, 0, buffer.length, { stripCarriageReturn });
  return { lines: texts(buffer, lines), next: lines.next };
}

test('lines end at LF, and what follows the last one is left for later', () => {
  assert.deepEqual(split('a\nbb\n\nrest'), { lines: ['a', 'bb', ''], next: 6 });
  assert.deepEqual(split(''), { lines: [], next: 0 });
  assert.deepEqual(split('no end'), { lines: [], next: 0 });
});

test('one CR before the LF is stripped on request only', () => {
  assert.deepEqual(split('a\r\nb\r\r\n\r\n\rc\n').lines, ['a', 'b\r', '', '\rc']);
  assert.deepEqual(split('a\r\n', false).lines, ['a\r']);
});

test('a CR before the range does not shorten an empty line at its start', () => {
  const buffer = Buffer.from('x\r\n\n');
  const lines = splitLines(buffer, 2, 4, { stripCarriageReturn: true });
  assert.deepEqual(texts(buffer, lines), ['', '']);
});

test('a range is split as if there were nothing around it', () => {
  const buffer = Buffer.from('zz\naa\nbb\ncc\n');
  const lines = splitLines(buffer, 3, 8, { stripCarriageReturn: true });
  assert.deepEqual(texts(buffer, lines), ['aa']);
  assert.equal(lines.next, 6);
});

test('any bytes are the joined lines again', () => {
  const bytes = fc
    .uint8Array({ maxLength: 300 })
    .map((array) => Buffer.from(array.map((b) => b % 16)));
  fc.assert(
    fc.property(bytes, (buffer) => {
      const lines = splitLines(buffer, 0, buffer.length, { stripCarriageReturn: false });
      const joined = texts(buffer, lines)
        .map((line) => `${line}\n`)
        .join('');
      assert.equal(joined + buffer.toString('latin1', lines.next), buffer.toString('latin1'));
    }),
  );
});

function read(reader: LineReader, chunks: readonly string[]): string[] {
  const parts: ChunkLines[] = chunks.map((chunk) => reader.push(Buffer.from(chunk, 'latin1')));
  return parts.flatMap((part) => texts(part.buffer, part));
}

test('a line may arrive in any number of chunks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[ab\r]{0,9}$/), { maxLength: 20 }),
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 20 }),
      (lines, sizes) => {
        const text = lines.map((line) => `${line}\n`).join('') + 'rest';
        const chunks: string[] = [];
        for (let at = 0, i = 0; at < text.length; i++) {
          const length = sizes[i % sizes.length]!;
          chunks.push(text.slice(at, at + length));
          at += length;
        }
        const reader = new LineReader({ stripCarriageReturn: false });
        assert.deepEqual(read(reader, chunks), lines);
        assert.equal(reader.carriedBytes, 4);
        assert.equal(reader.takeRest()?.toString(), 'rest');
        assert.equal(reader.takeRest(), undefined);
      },
    ),
  );
});
