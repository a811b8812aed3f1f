import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadConfig, type ConfigRequest, type LoadedConfig } from '#src/config/load-config.js';
import { formatProblem } from '#src/config/problems.js';
import { someTables } from '../support/config-tables.js';
import { fc } from '../support/properties.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { withoutPositions } from '../support/without-positions.js';

type Test = { after(cleanUp: () => void): void };

/** Loads files of these names and texts from a directory of their own. */
async function load(
  t: Test,
  files: Readonly<Record<string, string | Buffer>>,
  request: Partial<ConfigRequest> = {},
): Promise<LoadedConfig & { directory: string; messages: string[] }> {
  const directory = temporaryDirectory(t);
  mkdirSync(directory, { recursive: true });
  const names = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  });
  const loaded = await loadConfig({
    files: names,
    lenient: false,
    tables: someTables,
    env: {},
    sysProperties: {},
    ...request,
  });
  const messages = loaded.problems.map((problem) =>
    formatProblem(problem).replace(`${directory}/`, ''),
  );
  return { ...loaded, directory, messages };
}

const agent = `
a1.sources = r1
a1.channels = c1 c2
a1.sinks = k1
a1.sources.r1.type = netcat
a1.sources.r1.bind = 127.0.0.1
a1.sources.r1.port = 44444
a1.sources.r1.channels = c1 c2
a1.sources.r1.encoding = utf-8
a1.sources.r1.interceptors = i2 i1
a1.sources.r1.interceptors.i1.type = timestamp
a1.sources.r1.interceptors.i2.type = static
a1.sources.r1.interceptors.i2.key = env
a1.sources.r1.selector.optional = c2
a1.channels.c1.type = memory
a1.channels.c2.type = MEMORY
a1.sinks.k1.type = org.apache.flume.sink.LoggerSink
a1.sinks.k1.channel = c1
`;

describe('a configuration', () => {
  test('becomes the same model from .properties and from YAML', async (t) => {
    const flat = await load(t, { 'a.properties': agent });
    const nested = await load(t, {
      'a.yaml': `
a1:
  sources:
    r1:
      type: netcat
      bind: 127.0.0.1
      port: 44444
      channels: [c1, c2]
      encoding: utf-8
      interceptors:
        i2: { type: static, key: env }
        i1: { type: timestamp }
      selector: { optional: c2 }
  channels: { c1: { type: memory }, c2: { type: memory } }
  sinks: { k1: { type: logger, channel: c1 } }
`,
    });
    assert.deepEqual([...flat.messages, ...nested.messages], []);
    assert.deepEqual(withoutPositions(flat.model?.agents), withoutPositions(nested.model?.agents));
    const [source] = flat.model!.agents[0]!.sources;
    assert.deepEqual(
      source?.interceptors.map(({ name, type }) => [name, type]),
      [
        ['i2', 'static'],
        ['i1', 'timestamp'],
      ],
    );
    assert.equal(source?.selector.type, 'replicating');
    assert.deepEqual(source?.selector.config, { optional: ['c2'] });
    assert.equal(flat.model!.agents[0]!.sinks[0]?.type, 'logger');
  });

  test('takes agents by name below `agents:` or at the top', async (t) => {
    const sinks =
      'channels: { c1: { type: memory } }, sinks: { k1: { type: logger, channel: c1 } }';
    const below = await load(t, { 'a.yaml': `agents:\n  a1: { ${sinks} }` });
    const atTop = await load(t, { 'a.yaml': `a1: { ${sinks} }` });
    assert.deepEqual([...below.messages, ...atTop.messages], []);
    assert.deepEqual(withoutPositions(below.model?.agents), withoutPositions(atTop.model?.agents));
  });

  test('of several files is overridden key by key', async (t) => {
    const { model, messages } = await load(t, {
      'a.properties': agent,
      'b.properties': 'a1.sources.r1.port = 5\na1.sources.r1.bind = localhost',
    });
    assert.deepEqual(messages, []);
    assert.equal(model?.agents[0]?.sources[0]?.config['port'], 5);
    assert.equal(model?.agents[0]?.sources[0]?.config['bind'], 'localhost');
  });

  test('of several agents runs the one that is asked for, and checks all', async (t) => {
    const two = agent + agent.replaceAll('a1.', 'a2.').replace('44444', 'x');
    const first = await load(t, { 'a.properties': two }, { agentName: 'a1' });
    assert.deepEqual(
      first.model?.agents.map(({ name }) => name),
      ['a1'],
    );
    assert.match(first.messages.join('\n'), /warning: a2.sources.r1.port: must be a whole number/);
    const second = await load(t, { 'a.properties': two }, { agentName: 'a2' });
    assert.equal(second.model, undefined);
  });

  test('may hold keys for other values, and fills in what they say', async (t) => {
    const { model, messages } = await load(
      t,
      { 'a.properties': `PORT = \${sys:offset}5\n${agent.replace('44444', '${PORT}')}` },
      { sysProperties: { offset: '123' } },
    );
    assert.deepEqual(messages, []);
    assert.equal(model?.agents[0]?.sources[0]?.config['port'], 1235);
  });

  test('resolves config filters', async (t) => {
    const filtered = agent.replace('44444', "${env['PORT']}");
    const filter = 'a1.configfilters = env\na1.configfilters.env.type = env\n';
    const { model, messages } = await load(
      t,
      { 'a.properties': filter + filtered },
      { env: { PORT: '7' } },
    );
    assert.deepEqual(messages, []);
    assert.equal(model?.agents[0]?.sources[0]?.config['port'], 7);
    const missing = await load(t, { 'a.properties': filter + filtered });
    assert.match(missing.messages[0]!, /config filter "env" has no value for "PORT"/);
    const unknown = await load(t, {
      'a.properties': filter + filtered.replace('${env[', '${enf['),
    });
    assert.match(unknown.messages[0]!, /config filter "enf" is not defined; did you mean "env"\?/);
  });

  test('asks a command for values, which no message shows', async (t) => {
    const filters = (command: string): string => `a1.configfilters = vault
a1.configfilters.vault.type = external
a1.configfilters.vault.command = ${command}
`;
    const secret = agent.replace('utf-8', "x${vault['token']}y");
    const { model, messages } = await load(t, {
      'a.properties': filters('printf %s\\\\nmore') + secret,
    });
    assert.deepEqual(messages, [
      'a.properties:2: warning: a1.configfilters.vault.command: prints more than one line for ' +
        '"token"; the first one is taken',
    ]);
    assert.equal(model?.agents[0]?.sources[0]?.config['encoding'], 'xtokeny');
    const latin = filters('printf \\\\303\\\\244%s\na1.configfilters.vault.charset = ISO-8859-1');
    const decoded = await load(t, { 'a.properties': latin + secret });
    assert.equal(decoded.model?.agents[0]?.sources[0]?.config['encoding'], 'xÃ¤tokeny');
    const wrong = agent.replace('44444', "${vault['hunter2']}");
    const shown = await load(t, { 'a.properties': filters('echo') + wrong });
    assert.deepEqual(shown.messages, [
      'a.properties:10: a1.sources.r1.port: must be a whole number, found ***',
    ]);
    const failing = await load(t, { 'a.properties': filters('false') + secret });
    assert.match(
      failing.messages.join(),
      /config filter "vault" failed for "token": it ended with 1/,
    );
    const loud = await load(t, {
      'a.properties': filters('seq 1 1') + secret.replace('token', '100000'),
    });
    assert.match(
      loud.messages.join(),
      /config filter "vault" failed for "100000": it prints too much/,
    );
  });

  test('of Flume may name a data directory, which is otherwise in the working directory', async (t) => {
    const named = await load(t, { 'a.properties': `dataDir = /var/lib/tailrace\n${agent}` });
    assert.deepEqual(named.messages, []);
    assert.equal(named.model?.dataDir, '/var/lib/tailrace');
    assert.equal(
      (await load(t, { 'a.properties': agent })).model?.dataDir,
      join(process.cwd(), 'data'),
    );
  });

  test('that is not UTF-8 is read as Flume reads it, with a warning', async (t) => {
    const latin1 = Buffer.from(`# caf\u00E9\n${agent.replace('utf-8', '\u00E9')}`, 'latin1');
    const { model, messages } = await load(t, { 'a.properties': latin1 });
    assert.match(messages.join(), /is not UTF-8/);
    assert.equal(model?.agents[0]?.sources[0]?.config['encoding'], '\u00E9');
  });

  test('that cannot be read is reported with its name', async (t) => {
    const { model, problems } = await load(t, {}, { files: ['/nonexistent/a.properties'] });
    assert.equal(model, undefined);
    assert.equal(
      formatProblem(problems[0]!),
      '/nonexistent/a.properties:1: configuration file does not exist; check the path',
    );
    const folder = await load(t, {}, { files: ['conf'] });
    assert.match(folder.messages.join(), /^conf:1: configuration file is a directory; name a file/);
  });
});

describe('--lenient', () => {
  test('drops what Flume drops, with a warning, and runs the rest', async (t) => {
    const broken = `${agent}
a1.sources = r1 r2 r3
a1.sources.r2.type = netcat
a1.sources.r2.bind = 127.0.0.1
a1.sources.r2.port = 1
a1.sources.r2.channels = c9
a1.sources.r3.type = netcat
a1.sources.r3.port = x
a1.sources.r3.bind = 127.0.0.1
a1.sources.r3.channels = c1
a1.sinkgroups = g1
a1.sinkgroups.g1.sinks = k9
a1.sinkgroups.g1.processor.type = failover
`;
    const { model, problems } = await load(t, { 'a.properties': broken }, { lenient: true });
    assert.ok(problems.length >= 4);
    assert.ok(problems.every(({ severity }) => severity === 'warning'));
    assert.deepEqual(
      model?.agents[0]?.sources.map(({ name }) => name),
      ['r1'],
    );
    assert.deepEqual(model?.agents[0]?.sinkGroups, []);
    assert.equal((await load(t, { 'a.properties': broken })).model, undefined);
  });

  test('refuses an agent of which nothing is left', async (t) => {
    const broken = agent.replaceAll(/= c1( c2)?$/gm, '= c9');
    const { model, messages } = await load(t, { 'a.properties': broken }, { lenient: true });
    assert.equal(model, undefined);
    assert.match(messages.join('\n'), /a1: nothing of agent "a1" can be run/);
  });
});

describe('a pipeline file', () => {
  test('has topics that do not say how long they keep records keep them as topicDefaults do', async (t) => {
    const { model } = await load(t, {
      'p.yaml': `
broker:
  topicDefaults: { retention: 1h, configs: { retention.bytes: 5000 } }
  topics: { a: {}, b: { retention: -1, retentionBytes: 1MiB } }
`,
    });
    const kept = model!.broker!.topics.map(({ retentionMs, retentionBytes }) => [
      retentionMs,
      retentionBytes,
    ]);
    assert.deepEqual(kept, [
      [3_600_000, 5_000],
      [-1, 1_048_576],
    ]);
  });

  test('is refused for limits that exclude each other', async (t) => {
    const { messages } = await load(t, {
      'p.yaml': 'broker:\n  limits:\n    groupMinSessionTimeout: 40min\n',
    });
    const [message] = messages;
    assert.match(message!, /p\.yaml:3: broker\.limits\.groupMinSessionTimeout: must be at most/);
    assert.match(message!, /groupMaxSessionTimeout, which is 30m; found 40m$/);
  });

  test('holds broker, tables, aggregations and dashboard beside the agents', async (t) => {
    const { model, messages, directory } = await load(t, {
      'p.yaml': `
dataDir: state
broker:
  listen: '[::1]:9092'
  topics:
    access: { partitions: 3, retention: 1h, configs: { cleanup.policy: compact } }
    web.errors:
tables:
  access: { watermark: 60s, lateness: 5 min }
  other: { topic: x, brokers: 'k1:9092, k2:9092' }
aggregations:
  pages:
    sql: |
      SELECT 1
    outputs:
      - { type: table }
      - { type: redis, url: 'redis://h', key: k, field: f, value: v }
  plain: { sql: SELECT 2, checkpointInterval: 5s, workers: 2, partitions: '4, 0-2' }
dashboard: { listen: localhost:0 }
`,
    });
    assert.deepEqual(messages, []);
    const { broker, tables, aggregations, dashboard, dataDir } = model!;
    assert.equal(dataDir, join(directory, 'state'));
    const { limits, ...section } = broker!;
    assert.equal(limits.maxConnections, 16_384);
    assert.deepEqual(withoutPositions(section), {
      host: '::1',
      port: 9092,
      listeners: [{ host: '::1', port: 9092, name: 'PLAINTEXT', key: 'broker.listen' }],
      users: {},
      acls: undefined,
      superUsers: [],
      dataDir: join(directory, 'state', 'broker'),
      flush: 'ack',
      flushIntervalMs: 1_000,
      topicDefaults: { 'retention.ms': '604800000', 'retention.bytes': '-1' },
      defaultPartitions: 1,
      autoCreateTopics: true,
      replicationFactor: 'clamp',
      topics: [
        {
          name: 'access',
          partitions: 3,
          retentionMs: 3_600_000,
          retentionBytes: -1,
          configs: { 'cleanup.policy': 'compact' },
        },
        {
          name: 'web.errors',
          partitions: 1,
          retentionMs: 604_800_000,
          retentionBytes: -1,
          configs: {},
        },
      ],
    });
    assert.deepEqual(withoutPositions(tables), [
      {
        name: 'access',
        topic: 'access',
        format: 'combined',
        options: {},
        metadata: {},
        optionPositions: {},
        timestamp: 'ts',
        watermarkMs: 60_000,
        idleTimeoutMs: 60_000,
        futureMaxMs: 86_400_000,
        allowedLatenessMs: 300_000,
        brokers: [],
      },
      {
        name: 'other',
        topic: 'x',
        format: 'combined',
        options: {},
        metadata: {},
        optionPositions: {},
        timestamp: 'ts',
        watermarkMs: 5000,
        idleTimeoutMs: 60_000,
        futureMaxMs: 86_400_000,
        allowedLatenessMs: 0,
        brokers: ['k1:9092', 'k2:9092'],
      },
    ]);
    assert.deepEqual(
      aggregations.map(({ name, sql, outputs, checkpointIntervalMs }) => [
        name,
        sql,
        outputs.map(({ type }) => type),
        checkpointIntervalMs,
      ]),
      [
        ['pages', 'SELECT 1', ['table', 'redis'], 1000],
        ['plain', 'SELECT 2', ['table'], 5000],
      ],
    );
    assert.deepEqual(
      aggregations.map(({ workers, partitions }) => [workers, partitions]),
      [
        [1, undefined],
        [2, [0, 1, 2, 4]],
      ],
    );
    assert.deepEqual(
      [aggregations[0]?.sqlPosition.line, aggregations[0]?.sqlPosition.column],
      [14, 7],
    );
    assert.deepEqual(withoutPositions(dashboard), { host: 'localhost', port: 0 });
  });

  test('says which range of partitions is none', async (t) => {
    const { messages } = await load(t, {
      'p.yaml': "broker: {}\naggregations:\n  a: { sql: SELECT 1, partitions: '0, 8-3' }\n",
    });
    assert.match(messages.join('\n'), /a.partitions.*8-3: the range ends before it begins/);
  });

  test('needs no agent, but another file does', async (t) => {
    assert.notEqual((await load(t, { 'p.yaml': 'broker: {}' })).model, undefined);
    assert.match(
      (await load(t, { 'p.properties': 'x = 1' })).messages.join('\n'),
      /holds no agent/,
    );
    assert.match((await load(t, { 'p.yaml': '' })).messages.join('\n'), /holds no agent/);
  });
});

test('any change to a configuration ends in a model or an error, never in an exception', async (t) => {
  const lines = agent.trim().split('\n');
  const words = ['__proto__', 'constructor', '${x', 'a1', '.', '=', '"', '\t', 'sources', 'type'];
  const change = fc.record({
    line: fc.nat(lines.length - 1),
    at: fc.nat(40),
    remove: fc.nat(10),
    insert: fc.constantFrom('', ...words),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const changed = [...lines];
      for (const { line, at, remove, insert } of changes) {
        const text = changed[line]!;
        changed[line] = text.slice(0, at) + insert + text.slice(at + remove);
      }
      const { model, problems } = await load(t, { 'a.properties': changed.join('\n') });
      const failed = problems.some(({ severity }) => severity === 'error');
      assert.equal(model === undefined, failed);
    }),
    { numRuns: 200 },
  );
});
