/** What components refuse themselves is found by making them, and making them does nothing. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkAgent, usableModel, type CheckedAgent } from '#src/agent/checked-agent.js';
import { componentTables } from '#src/agent/component-tables.js';
import { loadConfig } from '#src/config/load-config.js';
import type { AgentModel, PipelineModel } from '#src/config/model.js';
import { formatProblem } from '#src/config/problems.js';
import { ConfigError } from '#src/core/errors.js';
import { componentContext } from '../support/component-context.js';
import { FakeClock } from '../support/fake-clock.js';
import { RecordingLogger } from '../support/recording-logger.js';

/** Its file system refuses everything. */
const { fileSystem } = componentContext({});
const ports = { tables: componentTables, clock: new FakeClock(), fileSystem, dataDir: '/data' };

async function load(
  files: string[],
  texts: Map<string, string>,
  lenient: boolean,
): Promise<PipelineModel> {
  const env = { DIR: '/tmp/tailrace', PORT: '4141', PORTS: '0' };
  const request = { files, texts, lenient, tables: componentTables, env, sysProperties: {} };
  const { model, problems } = await loadConfig(request);
  assert.ok(model !== undefined, problems.map(formatProblem).join('\n'));
  return model;
}

async function agentOf(text: string, lenient = false): Promise<AgentModel> {
  const model = await load(['f.conf'], new Map([['f.conf', text]]), lenient);
  return model.agents[0]!;
}

const broken = `a1.sources = r1 r2
a1.channels = c1 c2
a1.sinks = k1 k2 k3
a1.sinkgroups = g1
a1.sinkgroups.g1.sinks = k1 k2
a1.sinkgroups.g1.processor.type = failover
a1.sinkgroups.g1.processor.priority.k1 = 5
a1.sinkgroups.g1.processor.priority.k2 = 5
a1.sources.r1.type = seq
a1.sources.r1.channels = c1 c2
a1.sources.r2.type = seq
a1.sources.r2.channels = c1
a1.sources.r2.interceptors = i1 i2
a1.sources.r2.interceptors.i1.type = regex_filter
a1.sources.r2.interceptors.i1.regex = [
a1.sources.r2.interceptors.i2.type = search_replace
a1.sources.r2.interceptors.i2.searchPattern = a
a1.sources.r2.interceptors.i2.replaceString = $
a1.channels.c1.type = memory
a1.channels.c2.type = file
a1.channels.c2.useDualCheckpoints = true
a1.sinks.k1.type = logger
a1.sinks.k1.channel = c1
a1.sinks.k2.type = hdfs
a1.sinks.k2.hdfs.path = /logs
a1.sinks.k2.channel = c1
a1.sinks.k3.type = logger
a1.sinks.k3.channel = c2
`;

const pathsOf = (problems: CheckedAgent['refused']): string[] => problems.map(({ path }) => path);

test('everything that is refused is found at once, with its place', async () => {
  const { refused, warned } = await checkAgent(await agentOf(broken), ports);
  assert.deepEqual(pathsOf(refused), [
    'a1.channels.c2',
    'a1.sources.r2.interceptors.i1',
    'a1.sources.r2.interceptors.i2',
    'a1.sinks.k2',
  ]);
  assert.match(
    formatProblem(refused[0]!),
    /^f\.conf:20: a1\.channels\.c2: useDualCheckpoints needs/,
  );
  assert.deepEqual(pathsOf(warned), ['a1.sinkgroups.g1.processor']);
});

test('an agent refuses to start with all of it', async () => {
  const model = await agentOf(broken);
  await assert.rejects(usableModel(model, ports, new RecordingLogger()), (error: Error) => {
    assert.ok(error instanceof ConfigError);
    assert.equal(error.message.split('\n').length, 4);
    return true;
  });
});

test('in lenient mode it runs without what is refused, and what hangs on that', async () => {
  const logger = new RecordingLogger();
  const model = await usableModel(await agentOf(broken, true), ports, logger);
  assert.deepEqual(
    model.channels.map(({ name }) => name),
    ['c1'],
  );
  assert.deepEqual(
    model.sources.map(({ name, channels }) => [name, channels]),
    [['r1', ['c1']]],
  );
  assert.deepEqual(
    model.sinks.map(({ name }) => name),
    ['k1'],
  );
  assert.deepEqual(
    model.sinkGroups.map(({ sinks }) => sinks),
    [['k1']],
  );
  assert.equal(logger.messages('warn').length, 4);
});

test('making a component of any example opens no file and waits for nothing', async () => {
  const examples = readdirSync('conf', { recursive: true })
    .map((name) => join('conf', String(name)))
    .filter((name) => name.endsWith('.properties'));
  assert.ok(examples.length > 10);
  for (const file of examples)
    for (const agent of (await load([file], new Map(), false)).agents) {
      const { refused } = await checkAgent(agent, ports);
      assert.deepEqual(refused.map(formatProblem), []);
    }
  assert.equal(ports.clock.pendingCount, 0);
});
