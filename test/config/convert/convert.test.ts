import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { componentTables } from '#src/agent/component-tables.js';
import { convert, type Conversion } from '#src/config/convert/convert.js';
import { loadConfig } from '#src/config/load-config.js';
import type { PipelineModel } from '#src/config/model.js';
import { formatProblem } from '#src/config/problems.js';
import { fc } from '../../support/properties.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { withoutPositions } from '../../support/without-positions.js';

const lookups = { tables: componentTables, env: {}, sysProperties: { data: '/tmp/tailrace' } };

async function load(file: string): Promise<PipelineModel> {
  const { model, problems } = await loadConfig({ ...lookups, files: [file], lenient: false });
  const errors = problems.filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors.map(formatProblem), []);
  return model!;
}

/** Converts, and writes the YAML somewhere else than the working directory. */
async function converted(
  file: string,
  into: string,
): Promise<{ conversion: Conversion; yamlFile: string }> {
  const conversion = await convert({ ...lookups, file, directory: process.cwd() });
  assert.deepEqual(conversion.problems.map(formatProblem), []);
  if (conversion.yaml === undefined) throw new Error('no YAML');
  const yamlFile = join(into, 'sub', 'flume.yaml');
  mkdirSync(dirname(yamlFile), { recursive: true });
  writeFileSync(yamlFile, conversion.yaml);
  return { conversion, yamlFile };
}

async function convertText(t: TestContext, lines: readonly string[]): Promise<Conversion> {
  const file = join(temporaryDirectory(t), 'flume.conf');
  writeFileSync(file, lines.join('\n'));
  const conversion = await convert({ ...lookups, file, directory: '/srv/flume' });
  assert.notEqual(conversion.yaml, undefined);
  return conversion as Conversion;
}

const pathOptions = new Set(['checkpointDir', 'spoolDir', 'positionFile', 'directory', 'dataDir']);

/** Paths as they are meant from the working directory. */
function comparable(model: PipelineModel): unknown {
  const text = JSON.stringify(withoutPositions({ ...model, files: [] }), (key, value: unknown) => {
    if (key === 'dataDirs') return (value as string[]).map((path) => resolve(path));
    if (key === 'filegroups')
      return Object.entries(value as object).map(([name, path]) => [name, resolve(path)]);
    const isPath = pathOptions.has(key.replace(/^.*\./, ''));
    return isPath && typeof value === 'string' ? resolve(value) : value;
  });
  return JSON.parse(text);
}

const examples = readdirSync('conf').filter((each) => each.endsWith('.properties'));

// Its modules lie beside it, and the YAML elsewhere.
for (const name of [...examples, 'plugins-example/plugins.properties'])
  test(`conf/${name} as YAML has the same model`, async (t) => {
    const { conversion, yamlFile } = await converted(`conf/${name}`, temporaryDirectory(t));
    assert.deepEqual(comparable(await load(yamlFile)), comparable(await load(`conf/${name}`)));
    assert.ok(conversion.verdicts.every(({ verdict }) => verdict !== 'unsupported'));
  });

const value = fc.oneof(
  fc.constantFrom(
    '0644',
    'null',
    'yes',
    '~',
    '-',
    '- a',
    'a: b',
    '# no',
    "it's",
    '"q"',
    '{a}',
    '*',
  ),
  fc.constantFrom('a #b', '&x', '!y', '%Y', '@', '`', '1e3', '0x1F', ' x', 'x\\\\y', 'x\\ny', '<<'),
  fc.constantFrom(
    'é\\u00e4',
    '${x-helper:-d}',
    '$${plain}',
    '${a1.channels.c1.capacity}',
    '${a1.sinks}',
    '=',
    '|',
  ),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[^ -~]|[\\$]/g, '') || 'v'),
);
const separator = fc.constantFrom('=', ' = ', ':', ' : ', ' ');
const noise = fc.constantFrom('', '', '', '# a comment', '! another', '  # indented', '#', '\n');
const name = fc.constantFrom('r1', 'k-1', 'c_2', 'true', '7', 'Ä', 'type2', 'a"b');

/** Pairs of a configuration that can be run, but for what is written around them. */
const pairs = fc
  .record({
    agent: fc.constantFrom('a1', 'agent-2', 'x'),
    sources: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    sinks: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    interceptors: fc.uniqueArray(name, { maxLength: 3 }),
    isDurable: fc.boolean(),
    values: fc.array(value, { minLength: 6, maxLength: 6 }),
    isAbsolute: fc.boolean(),
  })
  .map((config): [string, string][] => {
    const { agent, sources, sinks, interceptors, values, isAbsolute } = config;
    const base = isAbsolute ? '/tmp/x' : 'x/../y';
    const all: [string, string][] = [
      [`${agent}.sources`, sources.join(' ')],
      [`${agent}.channels`, 'c1'],
      [`${agent}.sinks`, sinks.join('  ')],
      [`${agent}.channels.c1.type`, config.isDurable ? 'file' : 'memory'],
      [`${agent}.channels.c1.capacity`, '50000'],
    ];
    if (config.isDurable)
      all.push(
        [`${agent}.channels.c1.checkpointDir`, `${base}/checkpoint`],
        [`${agent}.channels.c1.dataDirs`, `${base}/one, /tmp/two`],
      );
    sources.forEach((source, i) => {
      const at = `${agent}.sources.${source}`;
      all.push([`${at}.type`, i === 0 ? 'exec' : 'TAILDIR'], [`${at}.channels`, 'c1']);
      if (i === 0) all.push([`${at}.command`, values[0]!]);
      else
        all.push(
          [`${at}.filegroups`, 'g2 g1'],
          [`${at}.filegroups.g1`, `${base}/.*log`],
          [`${at}.filegroups.g2`, '/var/log/x'],
          [`${at}.headers.g1.host`, values[1]!],
        );
      if (interceptors.length === 0) return;
      all.push([`${at}.interceptors`, interceptors.join(' ')]);
      for (const interceptor of interceptors)
        all.push(
          [`${at}.interceptors.${interceptor}.type`, 'static'],
          [`${at}.interceptors.${interceptor}.key`, `k${interceptor}`],
          [`${at}.interceptors.${interceptor}.value`, values[2]!],
        );
    });
    sinks.forEach((sink, i) => {
      const at = `${agent}.sinks.${sink}`;
      all.push([`${at}.channel`, 'c1'], [`${at}.type`, ['logger', 'null', 'file_roll'][i % 3]!]);
      if (i % 3 === 2) all.push([`${at}.sink.directory`, `${base}/out`]);
    });
    return all;
  });

const file = pairs.chain((all) =>
  fc
    .record({
      order: fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      separators: fc.array(separator, { minLength: all.length, maxLength: all.length }),
      noises: fc.array(noise, { minLength: all.length + 1, maxLength: all.length + 1 }),
      end: fc.constantFrom('\n', '\r\n'),
      extra: fc.constantFrom('', 'helper = unused', 'x-helper = used', 'dataDir = some/where'),
      again: fc.nat({ max: all.length - 1 }),
    })
    .map(({ order, separators, noises, end, extra, again }) => {
      const lines = [extra, order[again]!.join(' = '), `${order[again]![0]} =`];
      order.forEach(([key, text], i) => {
        const behind = i === again ? ' ## said again' : '';
        const cut = i % 5 === 4 ? `\\${end}   ` : '';
        lines.push(noises[i]!, `${key}${separators[i]}${cut}${text}${behind}`);
      });
      return [...lines, noises.at(-1)!].join(end);
    }),
);

test('any configuration as YAML has the same model, and every line is accounted for', async (t) => {
  const directory = temporaryDirectory(t);
  const flumeFile = join(directory, 'flume.conf');
  await fc.assert(
    fc.asyncProperty(file, async (text) => {
      writeFileSync(flumeFile, text);
      const { model } = await loadConfig({ ...lookups, files: [flumeFile], lenient: false });
      fc.pre(model !== undefined);
      const { conversion, yamlFile } = await converted(flumeFile, directory);
      assert.deepEqual(comparable(await load(yamlFile)), comparable(model));
      accountForLines(text, conversion);
    }),
    { numRuns: 150 },
  );
});

/** Each line is of one verdict, or a comment that is in the YAML, or blank. */
function accountForLines(text: string, { verdicts, yaml, lines }: Conversion): void {
  const all = text.split(/\r?\n/);
  assert.equal(lines, all.at(-1) === '' ? all.length - 1 : all.length);
  const owners = all.map(() => 0);
  for (const { firstLine, lastLine, verdict } of verdicts) {
    assert.notEqual(verdict, 'unsupported');
    for (let line = firstLine; line <= lastLine; line++) owners[line - 1]!++;
  }
  const comments = {
    text: 0,
    yaml: yaml.match(/# ?(?:a comment|another|indented)$/gm)?.length ?? 0,
  };
  all.forEach((line, i) => {
    const isContinued = all[i - 1]?.endsWith('\\') ?? false;
    const isComment = !isContinued && /^\s*[#!]/.test(line);
    const isBlank = !isContinued && line.trim() === '';
    assert.equal(owners[i], isComment || isBlank ? 0 : 1, line);
    if (isComment && line.trim().length > 1) comments.text++;
  });
  assert.equal(comments.yaml, comments.text);
}

const small = [
  '# The head.',
  '',
  '# Names.',
  'a1.sources = r2 r1',
  'a1.channels = c1',
  'a1.sinks = k1',
  'a1.sources.r1.type = seq',
  'a1.sources.r1.channels = c1',
  'a1.sources.r2.type = spooldir ## of the shop',
  'a1.sources.r2.spoolDir = in',
  'a1.sources.r2.channels = c1',
  'a1.channels.c1.type = memory',
  'a1.channels.c1.capacity =',
  '',
  '# Where it ends.',
  'a1.sinks.k1.type = logger',
  'a1.sinks.k1.channel = c0',
  'a1.sinks.k1.channel = c1',
  'other.key = 1',
  '# The foot.',
];

test('comments stay where they were, lists become the order of maps, paths absolute', async (t) => {
  const { yaml } = await convertText(t, small);
  assert.equal(
    yaml,
    `# The head.

# Where the data of the .properties file is: in the working directory.
dataDir: /srv/flume/data
# Names.
a1:
  sources:
    r2:
      type: spooldir # of the shop
      spoolDir: /srv/flume/in
      channels: c1
    r1:
      type: seq
      channels: c1
  channels:
    c1:
      type: memory
  sinks:
    # Where it ends.
    k1:
      type: logger
      channel: c1

# The foot.
`,
  );
});

test('the report says of each line that is not kept why', async (t) => {
  const { verdicts, lines } = await convertText(t, small);
  assert.equal(lines, 20);
  const told = verdicts.filter(({ verdict }) => verdict !== 'kept');
  assert.deepEqual(
    told.map(({ firstLine, verdict, reason }) => `${firstLine} ${verdict}: ${reason}`),
    [
      '4 changed: left out: the map below it says it by its order',
      '5 changed: left out: the map below it says it by its order',
      '6 changed: left out: the map below it says it by its order',
      '9 changed: what is behind ## is a comment now',
      '10 changed: is absolute now: /srv/flume/in',
      '13 changed: left out: it has no value and is ignored',
      '17 changed: left out: line 18 says it again',
      '19 changed: left out: it is of no agent, and no value refers to it',
    ],
  );
});

test('what comes to no value is left out, as Flume passes over it', async (t) => {
  const { yaml, verdicts } = await convertText(t, [
    'a1.sources = r1',
    'a1.sources.r1.type = seq',
    'a1.sources.r1.batchSize = ${NONE:-}',
    'a1.sources.r1.channels = c1',
    'a1.channels = c1',
    'a1.channels.c1.type = memory',
  ]);
  assert.doesNotMatch(yaml, /batchSize/);
  assert.equal(verdicts[2]?.reason, 'left out: it comes to no value and is ignored');
});

test('what cannot be run stays in the YAML with a remark', async (t) => {
  const { yaml, verdicts } = await convertText(t, [
    'a1.channels = c1',
    'a1.channels.c1.type = jdbc',
    'a1.sinks = k1',
    'a1.sinks.k1.type = logger',
    'a1.sinks.k1.channel = c1',
    'a1.sinks.k1.colour = red',
  ]);
  const unsupported = verdicts.filter(({ verdict }) => verdict === 'unsupported');
  assert.deepEqual(
    unsupported.map(({ firstLine }) => firstLine),
    [2, 6],
  );
  assert.match(yaml, /# unsupported: .*\n {6}colour: red\n/);
  assert.match(yaml, /# unsupported: .*\n(?: .*\n)*? {6}type: jdbc\n/);
});

test('an agent whose name is a section of pipeline files is unsupported', async (t) => {
  const { verdicts } = await convertText(t, [
    'broker.sources = r1',
    'broker.channels = c1',
    'broker.sources.r1.type = seq',
    'broker.sources.r1.channels = c1',
    'broker.channels.c1.type = memory',
  ]);
  assert.ok(verdicts.every(({ verdict }) => verdict === 'unsupported'));
});

test('a file that is not there is a problem', async () => {
  const { yaml, problems } = await convert({ ...lookups, file: 'no-such', directory: '/' });
  assert.equal(yaml, undefined);
  assert.match(problems.map(formatProblem).join(), /no-such:1: configuration file does not exist/);
});
