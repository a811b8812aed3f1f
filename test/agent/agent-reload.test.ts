/** Single reloads and stops of an agent; test/sim/reload tries random ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AgentGroup } from '#src/agent/agent-group.js';
import type { AgentModel } from '#src/config/model.js';
import type { ComponentTables, Sink } from '#src/core/contracts.js';
import { ConfigError, DeliveryError } from '#src/core/errors.js';
import type { ComponentStatus } from '#src/core/status.js';
import { SimFileSystem } from '../sim/sim-file-system.js';
import { firstPlan, modelOf, type Plan } from '../sim/reload/plan.js';
import { World } from '../sim/reload/world.js';
import { component } from '../support/agent-model.js';
import { FakeClock } from '../support/fake-clock.js';
import { letPass } from '../support/let-pass.js';
import { MemoryDeadLetters } from '../support/memory-dead-letters.js';
import { RecordingLogger } from '../support/recording-logger.js';

/** A destination that is never there. */
const noDestination: Sink = {
  limit: { events: 5, bytes: 1_000 },
  start: async () => {},
  stop: async () => {},
  recover: async () => 'restored',
  deliver: async () => {
    throw new DeliveryError('nobody answers', { outcome: 'refused' });
  },
};

/** Numbers into one memory channel. */
const numbers: Plan = {
  sources: new Map([
    ['r1', { type: 'numbers', paceMs: 20, isIntercepted: false, channels: ['c1'] }],
  ]),
  channels: new Map([['c1', { type: 'memory', capacity: 40 }]]),
  sinks: new Map([['k1', { channel: 'c1', paceMs: 30 }]]),
  grouped: new Set(),
};

async function started(model: AgentModel) {
  const world = new World(1);
  const clock = new FakeClock();
  const logger = new RecordingLogger();
  const fileSystem = new SimFileSystem(1);
  const named = { aliases: [], schema: '', delivery: 'at least once' } as const;
  const tables: ComponentTables = world.tables();
  const group = new AgentGroup([model], {
    tables: {
      ...tables,
      sinks: [
        ...tables.sinks,
        { ...named, type: 'absent', create: () => noDestination },
        {
          ...named,
          type: 'refusing',
          create: ({ location }) => {
            throw new ConfigError(`${location}: no such codec`);
          },
        },
      ],
    },
    dataDir: '/data',
    fileSystem,
    clock,
    logger,
    deadLettersOf: () => new MemoryDeadLetters(),
  });
  await letPass(clock, group.start());
  const statusOf = (name: string): ComponentStatus =>
    group.status()[0]!.components.find((one) => one.name === name)!;
  const stop = (): Promise<void> => letPass(clock, group.stop());
  const reload = (to: AgentModel): Promise<void> => letPass(clock, group.reload([to]));
  return { group, world, clock, logger, fileSystem, statusOf, reload, stop };
}

function withSinkType(model: AgentModel, type: string): AgentModel {
  return { ...model, sinks: model.sinks.map((sink) => ({ ...sink, type })) };
}

/** Ends the load, waits until all is delivered, and checks that each number came once. */
async function assertEachOnce({ world, clock, stop }: Awaited<ReturnType<typeof started>>) {
  world.isOver = true;
  await clock.advance(5_000);
  await stop();
  const bodies = Array.from(world.delivered, (key) => key.split(' ')[1]!);
  const order = (body: string): number => Number(body.split(':')[1]);
  const expected = Array.from({ length: world.taken.size }, (_, i) => `r1:${i}`);
  assert.deepEqual(
    bodies.toSorted((a, b) => order(a) - order(b)),
    expected,
  );
  assert.deepEqual(world.doubled, []);
}

for (const [title, to] of [
  ['takes a disk instead of its memory', { c1: 'file' }],
  ['has another name and a disk', { c9: 'file' }],
  ['has another name', { c9: 'memory' }],
] as const)
  test(`a channel that ${title} gets what comes, and nothing that the old one had`, async () => {
    const flow = await started(modelOf(numbers, 1));
    await flow.clock.advance(1_000);
    const [[name, type]] = Object.entries(to) as [[string, 'file' | 'memory']];
    const source = { ...numbers.sources.get('r1')!, channels: [name] };
    const changed: Plan = {
      sources: new Map([['r1', source]]),
      channels: new Map([[name, { type, capacity: 40 }]]),
      sinks: new Map([['k1', { channel: name, paceMs: 30 }]]),
      grouped: new Set(),
    };
    await flow.reload(modelOf(changed, 2));
    const before = flow.world.taken.size;
    await flow.clock.advance(1_000);
    assert.ok(flow.world.taken.size > before + 10);
    await assertEachOnce(flow);
  });

test('a change that one component refuses stops nothing', async () => {
  const { group, world, clock, statusOf, stop } = await started(modelOf(numbers, 1));
  await clock.advance(500);
  world.touched.clear();
  const wrong = withSinkType(
    modelOf({ ...firstPlan, channels: firstPlan.channels }, 7),
    'refusing',
  );
  await assert.rejects(
    letPass(clock, group.reload([wrong])),
    /^ConfigError: test.yaml:7: .*no such codec/,
  );
  assert.deepEqual([[...world.touched], statusOf('r1').state], [[], 'running']);
  const before = world.delivered.size;
  await clock.advance(500);
  assert.ok(world.delivered.size > before);
  await stop();
});

test('what a stop finds in memory is delivered first', async () => {
  const flow = await started(modelOf(numbers, 1));
  await flow.clock.advance(1_000);
  assert.ok(flow.statusOf('c1').fill!.events > 5);
  await flow.stop();
  assert.equal(flow.world.delivered.size, flow.world.taken.size);
  assert.deepEqual(flow.logger.messages('warn'), []);
});

test('what cannot be delivered in time is told with its number, at a stop and at a reload', async () => {
  for (const end of ['stop', 'reload'] as const) {
    const model = withSinkType(modelOf(numbers, 1), 'absent');
    const { clock, logger, reload, stop } = await started(model);
    await clock.advance(3_000);
    const startMs = clock.monotonicMs();
    if (end === 'stop') await stop();
    else await reload({ ...model, sources: [], channels: [], sinks: [] });
    assert.ok(clock.monotonicMs() - startMs < 8_000);
    const told = logger.messages('warn').filter((text) => /c1 were not delivered/.test(text));
    assert.match(told.join(), /^(?:3[5-9]|40) events of channel c1 were not delivered in time/);
    await stop();
  }
});

test('a new channel that cannot be opened holds up nothing but its own flow, until it can or goes', async () => {
  const { clock, fileSystem, world, group, statusOf, reload, stop } = await started(
    modelOf(numbers, 1),
  );
  fileSystem.fault = (_, path) => (path.startsWith('/c2') ? 'EIO' : undefined);
  const model = modelOf(numbers, 2);
  const more = modelOf(firstPlan, 2);
  const both = {
    ...model,
    sources: [...model.sources, { ...more.sources[1]!, channels: ['c2'] }],
    channels: [...model.channels, more.channels[1]!],
    sinks: [...model.sinks, more.sinks[1]!],
  };
  await reload(both);
  await clock.advance(10_000);
  assert.deepEqual(
    ['c2', 'k2', 'r2', 'r1'].map((name) => statusOf(name).state),
    ['backing off', 'starting', 'starting', 'running'],
  );
  assert.match(statusOf('c2').error!, /EIO/);
  fileSystem.fault = undefined;
  await clock.advance(4_000);
  assert.deepEqual(
    ['c2', 'k2', 'r2'].map((name) => statusOf(name).state),
    ['running', 'running', 'running'],
  );
  fileSystem.fault = (_, path) => (path.startsWith('/c3') ? 'EIO' : undefined);
  const c3 = component('c3', 'file', {
    ...more.channels[1]!.config,
    checkpointDir: '/c3',
    dataDirs: ['/c3/data'],
  });
  await reload({ ...both, channels: [...both.channels, c3] });
  await reload(model);
  assert.deepEqual(
    group.status()[0]!.components.map(({ name }) => name),
    ['r1', 'c1', 'k1'],
  );
  assert.ok(world.delivered.size > 50);
  await stop();
});

test('agents come and go with a reload', async () => {
  const { group, clock, world, stop } = await started(modelOf(numbers, 1));
  const other = { ...modelOf(numbers, 2), name: 'a2' };
  await letPass(clock, group.reload([modelOf(numbers, 2), other]));
  await clock.advance(500);
  assert.deepEqual(
    group
      .status()
      .map(({ name }) => name)
      .toSorted(),
    ['a1', 'a2'],
  );
  world.touched.clear();
  await letPass(clock, group.reload([other]));
  assert.deepEqual(
    group.status().map(({ name }) => name),
    ['a2'],
  );
  assert.deepEqual([...world.touched].toSorted(), ['channel c1', 'sink k1', 'source r1']);
  await stop();
});
