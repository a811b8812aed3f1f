import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch, type BatchParts } from '#src/core/batch.js';
import { ConfigError } from '#src/core/errors.js';
import { interceptors } from '#src/interceptors/index.js';
import { jsReplacement } from '#src/util/java-replacement.js';
import { bodiesOf, componentContext } from '../support/component-context.js';

async function intercept(type: string, config: object, batch: EventBatch): Promise<EventBatch> {
  const definition = interceptors.find((each) => each.type === type)!;
  return (await definition.create(componentContext(config))).intercept(batch);
}

const provenance: BatchParts['provenance'] = [
  { origin: 'file:r1:00', from: 0, to: 9, read: 3, dropped: 0, deadLettered: 0, hour: 1 },
];
const headersOf = (batch: EventBatch): object[] =>
  Array.from({ length: batch.size }, (_, i) => ({ ...batch.headersOf(i) }));
const mixed = EventBatch.of(['a', 'b'], { headers: { x: '1' }, own: [{ h: 'own' }, undefined] });

test('a header for all events is set on the shared ones; preserveExisting keeps those that are there', async () => {
  const set = async (preserveExisting: boolean, batch: EventBatch): Promise<object[]> =>
    headersOf(await intercept('static', { key: 'h', value: 'new', preserveExisting }, batch));
  assert.deepEqual(await set(true, mixed), [
    { x: '1', h: 'own' },
    { x: '1', h: 'new' },
  ]);
  assert.deepEqual(await set(false, mixed), [
    { x: '1', h: 'new' },
    { x: '1', h: 'new' },
  ]);
  const shared = EventBatch.of(['a'], { headers: { h: 'old' } });
  assert.deepEqual(await set(true, shared), [{ h: 'old' }]);
  assert.deepEqual(await set(false, shared), [{ h: 'new' }]);
  assert.deepEqual(
    headersOf(mixed),
    [{ x: '1', h: 'own' }, { x: '1' }],
    'the batch that came in is as it was',
  );
});

test('the time is one a batch, and no event is touched for it', async () => {
  const plain = EventBatch.of(['a', 'b']);
  const stamped = await intercept(
    'timestamp',
    { headerName: 'timestamp', preserveExisting: false },
    plain,
  );
  assert.deepEqual(stamped.headers, { timestamp: String(Date.UTC(2026, 0, 1)) });
  assert.equal(stamped.buffer, plain.buffer);
  assert.equal(stamped.own, undefined);
});

test('the host is an address or a name', async () => {
  const host = async (useIP: boolean): Promise<string> => {
    const config = { hostHeader: 'host', useIP, preserveExisting: false };
    return (await intercept('host', config, EventBatch.of(['a']))).headers['host']!;
  };
  assert.match(await host(true), /^[\d.]+$|:/);
  assert.ok((await host(false)).length > 0);
});

test('regex_filter finds anywhere in the body, keeps or drops, and leaves the provenance alone', async () => {
  const batch = EventBatch.of(['an error', 'fine', 'ERROR'], { provenance });
  const filter = (regex: string, excludeEvents: boolean): Promise<EventBatch> =>
    intercept('regex_filter', { regex, excludeEvents }, batch);
  assert.deepEqual(bodiesOf(await filter('(?i)error', false)), ['an error', 'ERROR']);
  assert.deepEqual(bodiesOf(await filter('(?i)error', true)), ['fine']);
  assert.equal(await filter('.*', false), batch);
  assert.equal((await filter('.*', true)).size, 0);
  assert.equal((await filter('.*', true)).provenance, provenance);
});

test('search_replace replaces every place and leaves other bodies byte for byte', async () => {
  const broken = Buffer.from([0xff, 0x41]);
  const batch = EventBatch.of(['card 1234-5678', broken, ''], { provenance, headers: { h: '1' } });
  const config = { searchPattern: '(\\d{2})(\\d{2})', replaceString: '$2\\$$1', charset: 'UTF-8' };
  const replaced = await intercept('search_replace', config, batch);
  assert.deepEqual(bodiesOf(replaced).slice(0, 1), ['card 34$12-78$56']);
  assert.deepEqual(replaced.body(1), broken);
  assert.deepEqual([replaced.headers, replaced.provenance], [{ h: '1' }, provenance]);
  assert.equal(
    await intercept('search_replace', { ...config, searchPattern: '(z)(z)' }, batch),
    batch,
  );
});

test("Java's replacements mean the same here", () => {
  const pattern = /(a)(?<second>b)/;
  const rows: [java: string, text: string][] = [
    ['[$0]', '[ab]'],
    ['$2$1', 'ba'],
    ['${second}', 'b'],
    ['\\$1', '$1'],
    ['a\\\\b', 'a\\b'],
    ['$11', 'a1'],
  ];
  for (const [java, text] of rows)
    assert.equal('ab'.replace(pattern, jsReplacement(java, pattern)), text, java);
  for (const wrong of ['$', '$x', 'a\\', '$3', '${third}'])
    assert.throws(() => jsReplacement(wrong, pattern), SyntaxError, wrong);
});

test('remove_header removes by name, list and pattern, shared and own', async () => {
  const batch = EventBatch.of(['a', 'b'], {
    headers: { k1: '', k2: '', keep: '' },
    own: [{ k3: '', mine: '' }, undefined],
  });
  const base = { fromListSeparator: '\\s*,\\s*' };
  const remove = async (config: object): Promise<object[]> =>
    headersOf(await intercept('remove_header', { ...base, ...config }, batch)).map((h) =>
      Object.keys(h).toSorted(),
    );
  assert.deepEqual(await remove({ withName: 'k1' }), [
    ['k2', 'k3', 'keep', 'mine'],
    ['k2', 'keep'],
  ]);
  assert.deepEqual(await remove({ fromList: 'k1 , k3' }), [
    ['k2', 'keep', 'mine'],
    ['k2', 'keep'],
  ]);
  assert.deepEqual(await remove({ matching: 'k\\d' }), [['keep', 'mine'], ['keep']]);
  assert.equal(
    await intercept('remove_header', { ...base, matching: 'k' }, batch),
    batch,
    'a pattern covers the whole name',
  );
});

test('every event gets an identifier of its own', async () => {
  const config = { headerName: 'h', preserveExisting: true, prefix: 'p-' };
  const ids = headersOf(await intercept('uuid', config, mixed)).map(
    (headers) => (headers as { h: string }).h,
  );
  assert.equal(ids[0], 'own');
  assert.match(ids[1]!, /^p-[0-9a-f-]{36}$/);
});

test('regex_extractor makes headers of the groups that took part', async () => {
  const serializers = {
    s1: { name: 'one', type: 'default' },
    s2: { name: 'two', type: 'default' },
  };
  const batch = EventBatch.of(['1:2.3foobar5', 'nothing', '7:8']);
  const extracted = await intercept(
    'regex_extractor',
    { regex: '(\\d):(\\d)(\\.\\d)?', serializers },
    batch,
  );
  assert.deepEqual(headersOf(extracted), [{ one: '1', two: '2' }, {}, { one: '7', two: '8' }]);
});

test('the millis serializer reads dates; what is none gives no header', async () => {
  const type = 'org.apache.flume.interceptor.RegexExtractorInterceptorMillisSerializer';
  const extract = async (pattern: string | undefined, ...bodies: string[]): Promise<object[]> => {
    const serializers = { s1: { name: 'timestamp', type, ...(pattern && { pattern }) } };
    return headersOf(
      await intercept(
        'regex_extractor',
        { regex: '\\[(.*)\\]', serializers },
        EventBatch.of(bodies),
      ),
    );
  };
  const pattern = 'dd/MMM/yyyy:HH:mm:ss Z';
  assert.deepEqual(
    await extract(pattern, 'x [17/May/2015:10:05:03 +0200] y', '[31/Feb/2015:10:05:03 +0000]'),
    [{ timestamp: String(Date.UTC(2015, 4, 17, 8, 5, 3)) }, {}],
  );
  await assert.rejects(
    () => extract(undefined, '[x]'),
    /serializers\.s1: the millis serializer needs a pattern/,
  );
  await assert.rejects(() => extract('QQ', '[x]'), /"QQ" is not supported/);
});

test('a wrong pattern is refused with its place', async () => {
  await assert.rejects(
    () => intercept('regex_filter', { regex: '[', excludeEvents: false }, mixed),
    (error: Error) =>
      error instanceof ConfigError &&
      error.message.startsWith('test.properties:1: regex: "[" is not a usable'),
  );
});
