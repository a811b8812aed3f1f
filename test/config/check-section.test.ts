import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkSection } from '#src/config/check-section.js';
import type { OptionSchema } from '#src/config/option-schema.js';
import { formatProblem } from '#src/config/problems.js';
import { readProperties } from '#src/config/properties.js';
import { Report } from '#src/config/report.js';
import { Section, type Leaf } from '#src/config/section.js';
import { readYaml } from '#src/config/yaml.js';
import { schemaCheck } from '../support/schema-check.js';

/** The validator's own words may stand beside those that are read here. */
type Option = OptionSchema & Readonly<Record<string, unknown>>;

const text: Option = { type: 'string' };

function check(properties: Record<string, Option>, written: string, more: Option = {}) {
  const schema = { type: 'object' as const, additionalProperties: false, properties, ...more };
  const report = new Report('strict');
  const lines = written.replaceAll(/^(?=.)/gm, 'r1.');
  return checked(schema, readProperties('f', lines, report), report);
}

function checked(schema: OptionSchema, leaves: readonly Leaf[], report: Report) {
  const start = { file: 'f', line: 1 };
  const section = Section.of(leaves, start).child('r1') ?? new Section('r1', start, []);
  const { config } = checkSection(section, schemaCheck(schema), report, ['channels']);
  return { config, problems: report.problems.map(formatProblem) };
}

describe('the options of a component', () => {
  test('become the types of their schema', () => {
    const { config, problems } = check(
      {
        port: { type: 'integer' },
        ratio: { type: 'number' },
        ssl: { type: 'boolean' },
        'sink.directory': text,
        level: { type: 'string', enum: ['ALL', 'NONE'] },
        manager: { type: 'string', enum: ['a', 'b'], 'x-classes': { 'org.B$Builder': 'b' } },
        dirs: { type: 'array', items: text, 'x-separator': 'comma' },
        ports: { type: 'array', items: { type: 'integer' } },
        retention: { type: 'integer', 'x-unit': 'duration' },
      },
      'port = 44\nratio = 0.5\nssl = TRUE\nsink.directory = /x\nlevel = none\nmanager = org.b$builder\n' +
        'dirs = /a , /b\nports = 1  2\nretention = 7d',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config, {
      port: 44,
      ratio: 0.5,
      ssl: true,
      'sink.directory': '/x',
      level: 'NONE',
      manager: 'b',
      dirs: ['/a', '/b'],
      ports: [1, 2],
      retention: 604_800_000,
    });
  });

  test('that are not of their type are refused with what was found', () => {
    const { config, problems } = check(
      {
        port: { type: 'integer' },
        size: { type: 'integer' },
        ssl: { type: 'boolean' },
        level: { type: 'string', enum: ['ALL', 'NONE'] },
        retention: { type: 'integer', 'x-unit': 'duration' },
        count: { type: 'integer', maximum: 9 },
      },
      'port = 44x\nsize = 5 # bytes\nssl = yes\nlevel = NOEN\nretention = 7 days\ncount = 10',
    );
    assert.equal(config, undefined);
    assert.deepEqual(problems, [
      'f:1: r1.port: must be a whole number, found "44x"',
      'f:2: r1.size: must be a whole number, found "5 # bytes"; a comment must stand on a line of its own',
      'f:3: r1.ssl: must be true or false, found "yes"',
      'f:4: r1.level: must be one of ALL, NONE; found "NOEN"; did you mean "NONE"?',
      'f:5: r1.retention: has the unit "days", which is not one of ms, s, sec, m, min, h, d, found "7 days"',
      'f:6: r1.count: must be at most 9, found "10"',
    ]);
  });

  test('have their defaults, also in the members of a map', () => {
    const n: Option = { type: 'integer', default: 1 };
    const topics: Option = { type: 'object', properties: { n } };
    const { config } = check(
      { a: { type: 'integer', default: 5 }, t: { type: 'object', additionalProperties: topics } },
      't.x.n = 2\nt.y.z.n = 3',
    );
    assert.deepEqual(config, { a: 5, t: { x: { n: 2 }, 'y.z': { n: 3 } } });
  });

  test('under a prefix become a map, in the order of its list', () => {
    const groups: Option = { type: 'object', additionalProperties: text };
    const headers: Option = {
      type: 'object',
      additionalProperties: { type: 'object', additionalProperties: text },
    };
    const { config, problems } = check(
      { filegroups: groups, headers, 'kafka.producer': groups, 'kafka.topic': text },
      'filegroups.a = /a\nfilegroups.b = /b\nfilegroups = b a\nheaders.a.k = v\n' +
        'kafka.producer.linger.ms = 5\nkafka.topic = t',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys((config?.['filegroups'] ?? {}) as object), ['b', 'a']);
    assert.deepEqual(config?.['headers'], { a: { k: 'v' } });
    assert.deepEqual(config?.['kafka.producer'], { 'linger.ms': '5' });
    assert.equal(config?.['kafka.topic'], 't');
  });

  test('of a map are listed and configured, or refused', () => {
    const { problems } = check(
      { filegroups: { type: 'object', additionalProperties: text } },
      'filegroups = f1 f2\nfilegroups.f1 = /a\nfilegroups.g = /b',
    );
    assert.deepEqual(problems, [
      'f:1: r1.filegroups: "f2" is listed but not configured; add r1.filegroups.f2',
      'f:3: r1.filegroups.g: "g" is configured but not listed; add it to r1.filegroups',
    ]);
  });

  test('of a map named by numbers out of order are refused: their order would be lost', () => {
    const groups: Option = { type: 'object', additionalProperties: text };
    const { problems } = check({ groups }, 'groups = 2 1\ngroups.1 = a\ngroups.2 = b');
    assert.match(problems.join(), /r1.groups: holds numbers as names out of their order/);
    assert.deepEqual(check({ groups }, 'groups = 1 2\ngroups.1 = a\ngroups.2 = b').problems, []);
  });

  test('in YAML are a map or a list as well', () => {
    const groups: Option = { type: 'object', additionalProperties: text };
    const list: Option = { type: 'array', items: text, 'x-separator': 'comma' };
    const report = new Report('strict');
    const leaves = readYaml('f', 'r1:\n  filegroups: { x: /x }\n  dirs: [/a b, /c]\n', report);
    const schema: Option = { type: 'object', properties: { filegroups: groups, dirs: list } };
    const { config, problems } = checked(schema, leaves, report);
    assert.deepEqual(problems, []);
    assert.deepEqual(config, { filegroups: { x: '/x' }, dirs: ['/a b', '/c'] });
  });

  test('that hold a path are read beside a YAML file, and as Flume does elsewhere', () => {
    const schema: Option = { type: 'object', properties: { dir: { ...text, 'x-path': true } } };
    const report = new Report('strict');
    const yaml = readYaml('/etc/tailrace/p.yaml', 'r1: { dir: data }', report);
    assert.deepEqual(checked(schema, yaml, report).config, { dir: '/etc/tailrace/data' });
    const properties = readProperties('/etc/flume/f.conf', 'r1.dir = data', report);
    assert.deepEqual(checked(schema, properties, report).config, { dir: 'data' });
  });

  test('with an unknown key are refused with the nearest one', () => {
    const properties = { port: text, 'sink.directory': text, 'kafka.topic': text };
    const table: readonly [string, string][] = [
      ['prot', 'did you mean "port"?'],
      ['directory', 'did you mean "sink.directory"?'],
      ['channel', 'did you mean "channels"?'],
      ['port.x', 'did you mean "port"?'],
      ['zzz', 'options: port, sink.directory, kafka.topic'],
      ['__proto__', 'options: port, sink.directory, kafka.topic'],
    ];
    for (const [key, remedy] of table) {
      const { problems } = check(properties, `${key} = 1`);
      assert.deepEqual(problems, [`f:1: r1.${key}: unknown option "${key}"; ${remedy}`]);
    }
  });

  test('that are missing are reported, but not beside the slip that meant them', () => {
    const port: Option = { type: 'integer', description: 'TCP port. More.', examples: [44] };
    const required = { required: ['port'] };
    assert.deepEqual(check({ port }, '', required).problems, [
      'f:1: r1.port: required option "port" (TCP port) is missing; add it, such as r1.port = 44',
    ]);
    assert.equal(check({ port }, 'prot = 5', required).problems.length, 1);
    assert.equal(check({ port }, 'port = x', required).problems.length, 1);
  });

  test('that are secret never appear in a message', () => {
    const { problems } = check(
      {
        'keystore-password': { type: 'string', maxLength: 3 },
        url: { type: 'string', pattern: '^redis:', 'x-secret': true },
        address: { type: 'string', pattern: '^redis:' },
      },
      'keystore-password = hunter2\nurl = http://hunter2\naddress = http://me:hunter2@host',
    );
    assert.equal(problems.length, 3);
    assert.doesNotMatch(problems.join('\n'), /hunter2/);
  });

  test('under an older name count as the newer one, which wins', () => {
    const options = {
      'kafka.topic': text,
      topic: { type: 'string', 'x-alias-of': 'kafka.topic' },
    } as const;
    const { config, problems } = check(options, 'topic = a', { required: ['kafka.topic'] });
    assert.deepEqual(config, { 'kafka.topic': 'a' });
    assert.deepEqual(problems, ['f:1: warning: r1.topic: is the older name of "kafka.topic"']);
    for (const both of ['topic = a\nkafka.topic = b', 'kafka.topic = b\ntopic = a']) {
      assert.deepEqual(check(options, both).config, { 'kafka.topic': 'b' });
    }
  });

  test('that do nothing are accepted with a warning', () => {
    const { config, problems } = check(
      { maxIoWorkers: { type: 'integer', deprecated: true, description: 'Netty threads.' } },
      'maxIoWorkers = 4',
    );
    assert.notEqual(config, undefined);
    assert.deepEqual(problems, ['f:1: warning: r1.maxIoWorkers: has no effect: Netty threads.']);
  });
});
