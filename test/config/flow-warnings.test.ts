/** What `validate` warns of: flows that can run, and are hardly meant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { componentTables } from '#src/agent/component-tables.js';
import { flowWarnings } from '#src/config/flow-warnings.js';
import { loadConfig } from '#src/config/load-config.js';
import { formatProblem } from '#src/config/problems.js';

const frame = `a1.sources = r1
a1.channels = c1
a1.sinks = k1
a1.sources.r1.channels = c1
a1.channels.c1.type = memory
a1.sinks.k1.type = logger
a1.sinks.k1.channel = c1
`;

const listener = `a1.sources.r1.type = netcat
a1.sources.r1.bind = 127.0.0.1
a1.sources.r1.port = 4141
`;

/** The warnings of an agent with these lines; later ones override. */
async function warningsOf(lines: string): Promise<string[]> {
  const texts = new Map([
    ['f.conf', frame + (/a1\.sources\.r1\.type = (?:taildir|exec)/.test(lines) ? '' : listener)],
    ['g.conf', lines],
  ]);
  const files = [...texts.keys()];
  const lookups = { env: {}, sysProperties: {} };
  const request = { files, texts, lenient: false, tables: componentTables, ...lookups };
  const { model, problems } = await loadConfig(request);
  assert.ok(model !== undefined, problems.map(formatProblem).join('\n'));
  return flowWarnings(model, componentTables).map(formatProblem);
}

test('a listener that logs what it hears is warned of nothing', async () => {
  assert.deepEqual(await warningsOf(''), []);
});

const fileRoll = 'a1.sinks.k1.type = file_roll\na1.sinks.k1.sink.directory = /tmp/out\n';

const tail = (name: string): string =>
  `a1.sources.${name}.type = taildir
a1.sources.${name}.filegroups = f
a1.sources.${name}.filegroups.f = /a/b
a1.sources.${name}.positionFile = /tmp/p
a1.sources.${name}.channels = c1
`;

const cases: Readonly<Record<string, readonly [lines: string, ...warnings: RegExp[]]>> = {
  'a memory channel behind a source that keeps positions, before files': [
    fileRoll + tail('r1'),
    /f\.conf:\d+: warning: a1\.channels\.c1: between taildir source "r1" and file_roll sink "k1" .* type = file/,
  ],
  'a memory channel behind a source that answers, before files': [
    `${fileRoll}a1.sources.r1.type = avro\n`,
    /a1\.channels\.c1: what avro source "r1" has accepted for file_roll sink "k1" is lost/,
  ],
  'a channel that nobody takes from': [
    'a1.channels = c1 c2\na1.channels.c2.type = memory\na1.sources.r1.channels = c1 c2\n',
    /a1\.channels\.c2: no sink takes from it/,
  ],
  'a channel that nobody puts into': [
    'a1.channels = c1 c2\na1.channels.c2.type = memory\na1.sinks = k1 k2\na1.sinks.k2.type = null\na1.sinks.k2.channel = c2\n',
    /a1\.channels\.c2: no source puts into it/,
  ],
  'an avro sink that sends to its own source': [
    'a1.sources.r1.type = avro\na1.sinks.k1.type = avro\na1.sinks.k1.hostname = localhost\na1.sinks.k1.port = 4141\n',
    /a1\.channels\.c1: what avro source/,
    /a1\.sinks\.k1: sends to source "r1", from which its own channel is filled/,
  ],
  "an http sink with Flume's defaults": [
    'a1.sinks.k1.type = http\na1.sinks.k1.endpoint = http://127.0.0.1:1/\n',
    /a1\.sinks\.k1: an answer of 200 rolls back.*; add rollback\.2XX = false/,
  ],
  'an exec source that follows a file': [
    'a1.sources.r1.type = exec\na1.sources.r1.command = tail -n 0 -F /var/log/a\n',
    /a1\.sources\.r1: what `tail` reads while the agent is away/,
  ],
  'a mapping without a default': [
    'a1.sources.r1.selector.type = multiplexing\na1.sources.r1.selector.mapping.a = c1\n',
    /a1\.sources\.r1\.selector: events whose header has another value, or none, are dropped/,
  ],
  'two file channels in one directory': [
    `a1.channels = c1 c2
a1.channels.c1.type = file
a1.channels.c1.dataDirs = /tmp/d
a1.channels.c1.checkpointDir = /tmp/c
a1.channels.c2.type = file
a1.channels.c2.dataDirs = /tmp/x/../d
a1.channels.c2.checkpointDir = /tmp/e
a1.sources.r1.channels = c1 c2
a1.sinks = k1 k2
a1.sinks.k2.type = null
a1.sinks.k2.channel = c2
`,
    /g\.conf:\d+: warning: a1\.channels\.c2: directory \/tmp\/d is that of a1\.channels\.c1, too/,
  ],
  'two taildir sources with one position file': [
    `a1.sources = r1 r3\n${tail('r1')}${tail('r3')}`,
    /a1\.sources\.r3: position file \/tmp\/p is that of a1\.sources\.r1, too/,
  ],
  'two listeners on one port': [
    'a1.sources = r1 r2\na1.sources.r2.type = syslogtcp\na1.sources.r2.host = 127.0.0.1\na1.sources.r2.port = 4141\na1.sources.r2.channels = c1\n',
    /a1\.sources\.r2: TCP port 127\.0\.0\.1:4141 is that of a1\.sources\.r1, too/,
  ],
};

for (const [what, [lines, ...expected]] of Object.entries(cases))
  test(`${what}: a warning`, async () => {
    const warnings = await warningsOf(lines);
    assert.equal(warnings.length, expected.length, warnings.join('\n'));
    expected.forEach((pattern, i) => assert.match(warnings[i]!, pattern));
  });

test('a free port, UDP beside TCP and http rules that commit are warned of nothing', async () => {
  const second = 'a1.sources = r1 r2\na1.sources.r2.channels = c1\n';
  const udp =
    'a1.sources.r2.type = syslogudp\na1.sources.r2.host = 127.0.0.1\na1.sources.r2.port = 4141\n';
  assert.deepEqual(await warningsOf(second + udp), []);
  const free =
    'a1.sources.r1.port = 0\na1.sources.r2.type = netcat\na1.sources.r2.bind = 127.0.0.1\na1.sources.r2.port = 0\n';
  assert.deepEqual(await warningsOf(second + free), []);
  const http = 'a1.sinks.k1.type = http\na1.sinks.k1.endpoint = http://127.0.0.1:1/\n';
  assert.deepEqual(await warningsOf(`${http}a1.sinks.k1.rollback.2XX = false\n`), []);
});
