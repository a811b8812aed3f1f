import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import { EventBatch, type Headers } from '#src/core/batch.js';
import { ConfigError } from '#src/core/errors.js';
import { bucketTemplates } from '#src/sinks/hdfs/bucket-templates.js';
import { bucketRouter } from '../../support/bucket-router.js';
import { FakeClock } from '../../support/fake-clock.js';
import { fc } from '../../support/properties.js';

/** 2026-11-21 23:59:59.500 UTC. */
const timestamp = String(Date.UTC(2026, 10, 21, 23, 59, 59, 500));

function shared(headers: Headers, size = 2): EventBatch {
  return EventBatch.of(Array<string>(size).fill('x'), { headers });
}

function each(own: readonly (Headers | undefined)[], headers: Headers = {}): EventBatch {
  return EventBatch.of(Array<string>(own.length).fill('x'), { headers, own });
}

/** The path of the one bucket that an event with these headers goes into. */
function pathOf(path: string, prefix: string, headers: Headers): string {
  const { buckets, refused } = bucketRouter(path, prefix).route(shared(headers, 1));
  assert.deepEqual(refused, []);
  return `${buckets[0]!.folder}|${buckets[0]!.prefix}`;
}

function reasonOf(path: string, headers: Headers): string {
  const { buckets, refused } = bucketRouter(path).route(shared(headers, 1));
  assert.deepEqual(buckets, []);
  return refused[0]!.reason;
}

test('events that share their headers are one bucket', () => {
  const router = bucketRouter('/logs/%{host}/%Y-%m-%d', '%{app}');
  const headers = { host: 'web1', app: 'shop', timestamp };
  assert.deepEqual(router.route(shared(headers)), {
    buckets: [{ folder: '/logs/web1/2026-11-21', prefix: 'shop', indexes: 'all' }],
    refused: [],
  });
  assert.deepEqual(router.route(EventBatch.of([])), { buckets: [], refused: [] });
});

test('events with headers of their own are parted, in the order of the first ones', () => {
  const batch = each([{ host: 'b' }, { host: 'a' }, undefined, { host: 'b' }, { other: 'x' }], {
    host: 'c',
  });
  const { buckets, refused } = bucketRouter('/logs/%{host}').route(batch);
  assert.deepEqual(
    buckets.map(({ folder, indexes }) => [folder, indexes]),
    [
      ['/logs/b', [0, 3]],
      ['/logs/a', [1]],
      ['/logs/c', [2, 4]],
    ],
  );
  assert.deepEqual(refused, []);
});

test('what is different and leads to one path is one bucket', () => {
  const router = bucketRouter('/logs/%{a}/%{b}', 'x');
  const { buckets } = router.route(each([{ a: 'v/', b: 'w' }, { a: 'v', b: '/w' }, { a: 'v/w' }]));
  assert.deepEqual(buckets, [{ folder: '/logs/v/w', prefix: 'x', indexes: 'all' }]);
  const minutes = bucketRouter('/logs/%H%M', 'x', {
    round: true,
    roundUnit: 'minute',
    roundValue: 30,
  });
  const times = each([0, 29, 30].map((minute) => ({ timestamp: String(60_000 * (600 + minute)) })));
  assert.deepEqual(
    minutes.route(times).buckets.map(({ folder, indexes }) => [folder, indexes]),
    [
      ['/logs/1000', [0, 1]],
      ['/logs/1030', [2]],
    ],
  );
});

test('the header timestamp counts, and not the time that the event was read with', () => {
  const batch = EventBatch.of(['x'], { headers: { timestamp }, timestamps: Float64Array.of(1) });
  assert.equal(bucketRouter('/%Y').route(batch).buckets[0]!.folder, '/2026');
});

test('the local time is read once a batch', () => {
  class MovingClock extends FakeClock {
    override nowMs(): number {
      const nowMs = super.nowMs();
      this.setWallClock(nowMs + 3_600_000);
      return nowMs;
    }
  }
  const clock = new MovingClock(Date.UTC(2026, 10, 21, 23, 30));
  const router = bucketRouter('/%Y-%m-%d', '%H', { useLocalTimeStamp: true }, clock);
  const batch = each([{ a: '1' }, { timestamp: 'not looked at' }]);
  assert.deepEqual(router.route(batch).buckets, [
    { folder: '/2026-11-21', prefix: '23', indexes: 'all' },
  ]);
  assert.equal(router.route(batch).buckets[0]!.folder, '/2026-11-22');
});

test('a missing or empty header is empty text, and slashes that meet become one', () => {
  assert.equal(pathOf('/logs/%{host}/%Y', 'x', { timestamp }), '/logs/2026|x');
  assert.equal(pathOf('/logs/%{host}/%Y', 'x', { host: '', timestamp }), '/logs/2026|x');
  assert.equal(pathOf('/logs/%{host}', '%{app}', {}), '/logs|');
  assert.equal(pathOf('/%{host}', 'x', {}), '/|x');
  assert.equal(pathOf('//logs//a/', 'x', {}), '/logs/a|x');
});

test('a value with slashes makes sub-folders', () => {
  assert.equal(pathOf('/logs/%{file}', 'x', { file: '/var/log/a.log' }), '/logs/var/log/a.log|x');
  assert.equal(pathOf('/logs/%D', 'x', { timestamp }), '/logs/11/21/26|x');
});

test('what stands before a slash in a prefix belongs to the folder', () => {
  assert.equal(pathOf('/logs', '%{host}', { host: 'eu/web1' }), '/logs/eu|web1');
  assert.equal(pathOf('/logs', '%D', { timestamp }), '/logs/11/21|26');
  assert.equal(pathOf('/logs', 'a/%{host}', {}), '/logs/a|');
});

test('a value that no path can have is refused with header, value and remedy', () => {
  assert.equal(
    reasonOf('/logs/%{host}', { host: '10.0.0.1:80' }),
    'header "host" is "10.0.0.1:80": HDFS has no ":" in a name; ' +
      'send it otherwise, or take it out of hdfs.path and hdfs.filePrefix',
  );
  assert.equal(
    reasonOf('/logs/%{host}', { host: '../../etc' }),
    'the path would be "/logs/../../etc/FlumeData" (header "host" is "../../etc"): ".." is no name of ' +
      'a folder or a file; send it otherwise, or take it out of hdfs.path and hdfs.filePrefix',
  );
});

const refusedValues: Readonly<Record<string, RegExp>> = {
  '..': /"\.\." is no name/,
  '.': /"\." is no name/,
  'a/../b': /"\.\." is no name/,
  '.snapshot/a': /"\.snapshot" is no name/,
  'a//b': /an empty name/,
  '//': /an empty name/,
  'a\0': /control character/,
  'a\nb': /control character/,
  '\u0085': /control character/,
  '\ud800': /control character/,
  ['ü'.repeat(128)]: /a name has 256 bytes, and HDFS takes 255/,
  ['abc/'.repeat(2_000)]: /a path has 8055 characters, and HDFS takes 8000/,
  ['a/'.repeat(1_000)]: /a path has 1002 levels, and HDFS takes 1000/,
};

test('no value makes a path that HDFS refuses, or that leads elsewhere', () => {
  for (const [value, reason] of Object.entries(refusedValues))
    assert.match(reasonOf('/logs/%{x}', { x: value }), reason, JSON.stringify(value));
  assert.match(reasonOf('/logs/.%{x}', { x: '.' }), /"\.\." is no name/);
  assert.match(reasonOf('/logs/%{x}%{y}', { x: '.', y: '.' }), /"x" is "\.", header "y" is "\."/);
  assert.match(reasonOf('/%{x}', { x: '.reserved/raw' }), /folder of HDFS itself/);
  assert.equal(pathOf('/logs/%{x}', 'a', { x: 'ü'.repeat(127) }).length, '/logs/|a'.length + 127);
});

test('a name keeps room for what stands around the prefix', () => {
  const router = bucketRouter('/logs', '%{x}');
  assert.equal(router.route(shared({ x: 'a'.repeat(215) })).refused.length, 0);
  const { refused } = router.route(shared({ x: 'a'.repeat(216) }));
  assert.equal(refused.length, 2);
  assert.match(refused[0]!.reason, /a name has 256 bytes/);
});

test('one refused event leaves the others of its batch', () => {
  const batch = each([{ host: 'a' }, { host: '..' }, { host: 'a' }, { timestamp: 'now' }]);
  const { buckets, refused } = bucketRouter('/logs/%{host}').route(batch);
  assert.deepEqual(
    buckets.map(({ folder, indexes }) => [folder, indexes]),
    [
      ['/logs/a', [0, 2]],
      ['/logs', [3]],
    ],
  );
  assert.deepEqual(
    refused.map(({ index }) => index),
    [1],
  );
});

test('a time that is needed and missing, or none, is refused in the words of Flume', () => {
  assert.equal(
    reasonOf('/logs/%Y', {}),
    'Expected timestamp in the Flume event headers, but it was null',
  );
  assert.match(reasonOf('/%Y', { timestamp: 'soon' }), /^Flume wasn't able to parse timestamp/);
});

test('a path that no event could make one of is refused at the start', () => {
  const refused: readonly (readonly [string, string, string])[] = [
    [
      '/logs/%c',
      'x',
      'agent.conf:3: hdfs.path: "/logs/%c": %c writes a time with colons, which HDFS has in no ' +
        'name: write it otherwise, such as %Y-%m-%d_%H-%M-%S',
    ],
    [
      '/logs/../a',
      'x',
      'agent.conf:3: hdfs.path: "/logs/../a": ".." is no name of a folder or a file; write it without',
    ],
    [
      '/logs',
      'a:b',
      'agent.conf:3: hdfs.filePrefix: "a:b": HDFS has no ":" in a name; write it without',
    ],
    [
      '/logs/%[host]',
      'x',
      "agent.conf:3: hdfs.path: The static escape string 'host' was provided but does not match " +
        'any of (localhost,IP,FQDN): write one of them, or %{host} for a header',
    ],
  ];
  for (const [path, prefix, message] of refused)
    assert.throws(() => bucketTemplates(path, prefix, 'agent.conf:3'), {
      name: ConfigError.name,
      message,
    });
});

/** What somebody would send to get out, and its parts. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('..', '.', '/', '//', ':', '%2e', '%2F', '\\', '\0', '\n', '~', '.snapshot'),
      fc.constantFrom('%{b}', '%Y', '$1', ';', '?', '#', ' ', '\ud800', '․․', '／', 'a'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

test('whatever the headers say, no path leaves the folder', () => {
  const templates = [
    ['/logs/%{a}', 'x', '/logs/'],
    ['/logs/%{a}%{b}', '%{c}', '/logs/'],
    ['/logs/.%{a}/.%{b}', '%Y%{c}', '/logs/'],
    ['/%{a}/%{b}', '%{c}', '/'],
    ['/data/x/%{a}.%{b}/%D', '%{c}/%{a}', '/data/x/'],
  ] as const;
  const routers = templates.map(([path, prefix, root]) => ({
    router: bucketRouter(path, prefix),
    root,
  }));
  fc.assert(
    fc.property(hostile, hostile, hostile, fc.constantFrom(...routers), (a, b, c, one) => {
      const { buckets, refused } = one.router.route(each([{ a, b, c, timestamp }]));
      assert.equal(buckets.length + refused.length, 1);
      for (const { folder, prefix } of buckets) {
        const path = `${folder === '/' ? '' : folder}/${prefix}`;
        assert.ok(path.startsWith(one.root), path);
        assert.equal(posix.normalize(path), path);
        assert.ok(!prefix.includes('/') && (folder === '/' || !folder.endsWith('/')), path);
        assert.doesNotMatch(path, /[:\p{Cc}\p{Cs}]|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/u);
        assert.doesNotThrow(() => encodeURIComponent(path));
      }
    }),
    { numRuns: 3_000 },
  );
});
