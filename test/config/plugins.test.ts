/** Modules as types: what a configuration says of one that cannot be used, and how options reach it. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { loadConfig, type ConfigRequest } from '#src/config/load-config.js';
import type { AgentModel } from '#src/config/model.js';
import { formatProblem } from '#src/config/problems.js';
import { someTables } from '../support/config-tables.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

type Test = { after(cleanUp: () => void): void };

interface Loaded {
  readonly agent: AgentModel | undefined;
  readonly messages: readonly string[];
  readonly directory: string;
}

const frame = `a1.sources = r1
a1.channels = c1
a1.sinks = k1
a1.sources.r1.type = exec
a1.sources.r1.command = ls
a1.sources.r1.channels = c1
a1.channels.c1.type = memory
a1.sinks.k1.channel = c1
`;

/** The frame with a sink of these lines, beside modules of these texts. */
async function loadSink(
  t: Test,
  lines: string,
  modules: Readonly<Record<string, string>>,
  request: Partial<ConfigRequest> = {},
): Promise<Loaded> {
  const directory = temporaryDirectory(t);
  const file = join(directory, 'f.conf');
  for (const [name, text] of Object.entries({ ...modules, 'f.conf': frame + lines })) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  const lookups = { env: {}, sysProperties: {} };
  const loaded = { files: [file], lenient: false, tables: someTables, ...lookups, ...request };
  const { model, problems } = await loadConfig(loaded);
  const messages = problems.map((problem) =>
    formatProblem(problem).replaceAll(`${directory}/`, ''),
  );
  return { agent: model?.agents[0], messages, directory };
}

const plain = 'export const sink = { create: () => ({ async deliver() {} }) };';

test('a path begins at the configuration file; without a schema the options are strings', async (t) => {
  const lines = 'a1.sinks.k1.type = ./sinks/plain.mjs\na1.sinks.k1.a.b = 1\n';
  const { agent, messages, directory } = await loadSink(t, lines, { 'sinks/plain.mjs': plain });
  assert.deepEqual(messages, []);
  const [sink] = agent!.sinks;
  assert.equal(sink!.type, './sinks/plain.mjs');
  assert.equal(sink!.module, `file://${directory}/sinks/plain.mjs`);
  assert.deepEqual(sink!.config, { 'a.b': '1' });
});

test('an absolute path is taken as it is', async (t) => {
  const elsewhere = join(temporaryDirectory(t), 'plain.mjs');
  writeFileSync(elsewhere, plain);
  const { agent } = await loadSink(t, `a1.sinks.k1.type = ${elsewhere}\n`, {});
  assert.equal(agent!.sinks[0]!.module, `file://${elsewhere}`);
});

test('a package is found beside the configuration file, by what it exports', async (t) => {
  const modules = {
    'node_modules/sinks/package.json':
      '{ "name": "sinks", "type": "module", "exports": { "./plain": "./lib/plain.js" } }',
    'node_modules/sinks/lib/plain.js': plain.replace('{ create', "{ type: 'plain', create"),
  };
  const found = await loadSink(t, 'a1.sinks.k1.type = sinks/plain\n', modules);
  assert.deepEqual(found.messages, []);
  assert.equal(found.agent!.sinks[0]!.type, 'plain');
  const { messages } = await loadSink(t, 'a1.sinks.k1.type = sinks/other\n', modules);
  assert.match(messages[0]!, /^f\.conf:9: a1\.sinks\.k1\.type: sink "sinks\/other": no package/);
});

test('with a schema the options are checked as those of our own types', async (t) => {
  const module = `export const sink = {
    schema: {
      type: 'object',
      properties: {
        size: { type: 'integer', minimum: 1, default: 7 },
        names: { type: 'array', items: { type: 'string' }, 'x-separator': 'comma' },
      },
    },
    create: () => ({ async deliver() {} }),
  };`;
  const type = 'a1.sinks.k1.type = ./m.mjs\n';
  const good = await loadSink(t, `${type}a1.sinks.k1.names = a , b\n`, { 'm.mjs': module });
  assert.deepEqual(good.agent!.sinks[0]!.config, { size: 7, names: ['a', 'b'] });
  const bad = await loadSink(t, `${type}a1.sinks.k1.sizes = 1\na1.sinks.k1.size = 0\n`, {
    'm.mjs': module,
  });
  assert.deepEqual(bad.messages, [
    'f.conf:10: a1.sinks.k1.sizes: unknown option "sizes"; did you mean "size"?',
    'f.conf:11: a1.sinks.k1.size: must be at least 1, found "0"',
  ]);
});

const faults: Readonly<Record<string, readonly [module: string | undefined, message: RegExp]>> = {
  'is not there': [undefined, /there is no file m\.mjs; a path begins at the configuration file$/],
  'does not parse': [
    'const a = 1;\nexport const = 2;',
    /m\.mjs cannot be imported: Unexpected .*; `node --check m\.mjs` shows where$/,
  ],
  'throws at its import': ["\nthrow new Error('no licence');", /m\.mjs:2 cannot .*: no licence$/],
  'imports what is not there': ["import './other.mjs';", /cannot be imported: Cannot find module/],
  'exports nothing': ['', /m\.mjs exports no sink, but nothing; write `export const sink = /],
  'exports another kind': [
    'export const source = { create() {} };',
    /m\.mjs exports no sink, but source; write/,
  ],
  'has no create': ['export const sink = {};', /m\.mjs exports no sink, but sink; write/],
  'has a schema that is none': [
    "export const sink = { schema: { type: 'objekt' }, create() {} };",
    /the schema of its options is wrong: .*type/,
  ],
};

for (const [what, [module, message]] of Object.entries(faults))
  test(`a module that ${what} is refused with the place of the type`, async (t) => {
    const modules: Record<string, string> = module === undefined ? {} : { 'm.mjs': module };
    const { agent, messages } = await loadSink(t, 'a1.sinks.k1.type = ./m.mjs\n', modules);
    assert.equal(agent, undefined);
    assert.match(messages[0]!, /^f\.conf:9: a1\.sinks\.k1\.type: sink "\.\/m\.mjs": /);
    assert.match(messages[0]!, message);
  });

test('in lenient mode the agent runs without it', async (t) => {
  const lines = 'a1.sinks.k1.type = ./m.mjs\n';
  const { agent, messages } = await loadSink(t, lines, {}, { lenient: true });
  assert.deepEqual(agent!.sinks, []);
  assert.match(messages[0]!, /^f\.conf:9: warning: .*there is no file m\.mjs/);
});

test('a channel cannot be a plug-in', async (t) => {
  const lines = 'a1.sinks.k1.type = logger\na1.channels.c1.type = ./c.mjs\n';
  const { messages } = await loadSink(t, lines, { 'c.mjs': plain });
  assert.ok(messages.some((message) => message.endsWith('a channel cannot be a plug-in')));
});

test('the modules of an agent that is not run are not imported', async (t) => {
  const lines =
    'a1.sinks.k1.type = logger\na2.sinks = k\na2.channels = c\na2.sinks.k.type = ./m.mjs\n';
  const rest = 'a2.sinks.k.channel = c\na2.channels.c.type = memory\n';
  const modules = { 'm.mjs': "throw new Error('imported');" };
  const { messages } = await loadSink(t, lines + rest, modules, { agentName: 'a1' });
  assert.deepEqual(messages, []);
});
