import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PropertyOptions } from '#src/cli/kafka/property-options.js';
import { inputLines } from '#src/cli/produce/input-lines.js';
import { jsonLines } from '#src/cli/produce/json-lines.js';
import { lineProperties, textLines } from '#src/cli/produce/text-lines.js';
import { fc } from '../../support/properties.js';

function read(line: string, ...properties: string[]) {
  const fields = textLines(new PropertyOptions(properties, lineProperties))(Buffer.from(line));
  const textOf = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString();
  const headers = fields.headers?.map(({ key, value }) => [key, textOf(value)]);
  return [textOf(fields.key), textOf(fields.value), headers];
}

test('a line is the value, unless key and headers are asked for', () => {
  assert.deepEqual(read('a\tb'), [null, 'a\tb', undefined]);
  assert.deepEqual(read('k\tv\tw', 'parse.key=true'), ['k', 'v\tw', undefined]);
  assert.deepEqual(read('h1:v1,ü:ö\tk\tv', 'parse.key=true', 'parse.headers=true'), [
    'k',
    'v',
    [
      ['h1', 'v1'],
      ['ü', 'ö'],
    ],
  ]);
  assert.deepEqual(read('\tv', 'parse.headers=true'), [null, 'v', undefined]);
});

test('separators are those that are given, and giving one asks for what it separates', () => {
  assert.deepEqual(read('k::v', 'key.separator=::'), ['k', 'v', undefined]);
  const own = ['headers.delimiter=|', 'headers.separator=;', 'headers.key.separator=='];
  assert.deepEqual(read('a=1;b=2|v', ...own), [
    null,
    'v',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ]);
});

test('the null marker makes keys, values and values of headers null', () => {
  const all = ['parse.key=true', 'parse.headers=true', 'null.marker=NULL'];
  assert.deepEqual(read('h:NULL\tNULL\tNULL', ...all), [null, null, [['h', null]]]);
  assert.deepEqual(read('NULL\tk\tv', ...all), ['k', 'v', undefined]);
});

test('a line without its separator is told', () => {
  assert.throws(() => read('v', 'parse.key=true'), /has no "\\t" behind its key/);
  assert.throws(() => read('h\tv', 'parse.headers=true'), /a header without ":"/);
});

test('JSON lines say what is wrong with them', () => {
  const cases: [string, RegExp][] = [
    ['{', /is no JSON/],
    ['[]', /is no JSON object/],
    ['{}', /has no "value"/],
    ['{"value":1}', /has no "value"/],
    ['{"value":null,"key":{}}', /has no "key"/],
    ['{"value":null,"timestamp":"1"}', /"timestamp" that is no whole number/],
    ['{"value":null,"headers":{}}', /"headers" that are no list/],
    ['{"value":null,"headers":[1]}', /a header that is not \[name, value\]/],
  ];
  for (const [line, fact] of cases)
    assert.throws(() => jsonLines(true)(Buffer.from(line)), fact, line);
  assert.equal(jsonLines(false)(Buffer.from('{"value":"v","partition":5}')).partition, undefined);
});

test('lines are the same however the input is cut', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'ü', ' ', '\t'), maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 7 }),
      fc.boolean(),
      async (lines, end, chunkBytes, isEnded) => {
        const wanted = isEnded ? lines : [...lines, 'last'];
        const bytes = Buffer.from(wanted.join(end) + (isEnded && lines.length > 0 ? end : ''));
        const found: string[] = [];
        for await (const some of inputLines(cut(bytes, chunkBytes)))
          found.push(...some.map(String));
        assert.deepEqual(found, wanted);
      },
    ),
    { numRuns: 100 },
  );
});

async function* cut(bytes: Buffer, chunkBytes: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += chunkBytes)
    yield Promise.resolve(bytes.subarray(at, at + chunkBytes));
}
