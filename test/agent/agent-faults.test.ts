/** A flow that has a problem backs off and says why; the others of the agent go on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Agent } from '#src/agent/agent.js';
import type { AgentPorts } from '#src/agent/component-factory.js';
import { fileChannel } from '#src/channels/file/index.js';
import type { AgentModel, SourcePosition } from '#src/config/model.js';
import { StartError } from '#src/core/errors.js';
import { EventBatch } from '#src/core/batch.js';
import type {
  ComponentTables,
  Delivery,
  Sink,
  Source,
  SourceContext,
} from '#src/core/contracts.js';
import type { ComponentStatus } from '#src/core/status.js';
import { selectors } from '#src/selectors/index.js';
import { sinkProcessors } from '#src/sink-processors/index.js';
import { bodiesOf } from '../support/component-context.js';
import { FakeClock } from '../support/fake-clock.js';
import { MemoryDeadLetters } from '../support/memory-dead-letters.js';
import { readRange } from '../support/provenance.js';
import { RecordingLogger } from '../support/recording-logger.js';
import { SimFileSystem } from '../sim/sim-file-system.js';

const position = { file: 'test.yaml', line: 1 } as SourcePosition;

/** Emits two events at a time as long as the test wants, one batch after the other. */
class TickingSource implements Source {
  readonly #context: SourceContext<unknown>;
  readonly failures: string[] = [];
  emitted = 0;
  isOn = true;
  startProblem: string | undefined;

  constructor(context: SourceContext<unknown>) {
    this.#context = context;
  }

  async start(): Promise<void> {
    if (this.startProblem !== undefined) throw new StartError(this.startProblem);
    void this.#run();
  }

  async stop(): Promise<void> {}

  async drain(): Promise<void> {
    this.isOn = false;
  }

  async #run(): Promise<void> {
    const { signal, clock, name } = this.#context;
    while (!signal.aborted) {
      await clock.sleep(50, signal);
      if (!this.isOn) continue;
      const from = this.emitted;
      const provenance = [readRange(`file:${name}:1`, from, from + 2)];
      const batch = EventBatch.of([`${from}`, `${from + 1}`], { provenance });
      try {
        await this.#context.emit(batch);
        this.emitted += 2;
      } catch (error) {
        this.failures.push(String(error));
      }
    }
  }
}

class ListSink implements Sink {
  readonly limit = { events: 4, bytes: 1_000 };
  readonly list: string[] = [];
  /** Deliveries never end while it is set. */
  isStuck = false;

  async start(): Promise<void> {}
  async stop(): Promise<void> {}

  async recover(): Promise<'restored'> {
    return 'restored';
  }

  async deliver({ batch }: Delivery): Promise<undefined> {
    if (this.isStuck) await new Promise(() => {});
    this.list.push(...bodiesOf(batch));
  }
}

function flowsOf(ports: Partial<AgentPorts> = {}, startProblem?: string) {
  const sources = new Map<string, TickingSource>();
  const sinks = new Map<string, ListSink>();
  const fileSystem = new SimFileSystem(1);
  const clock = new FakeClock();
  const definition = { aliases: [], schema: 'none' };
  const tables: ComponentTables = {
    sources: [
      {
        ...definition,
        type: 'ticking',
        create: (context) => {
          const source = new TickingSource(context);
          if (context.name === 'r1') source.startProblem = startProblem;
          sources.set(context.name, source);
          return source;
        },
      },
    ],
    channels: [fileChannel],
    sinks: [
      {
        ...definition,
        type: 'list',
        delivery: 'exactly once',
        create: ({ name }) => {
          const sink = new ListSink();
          sinks.set(name, sink);
          return sink;
        },
      },
    ],
    interceptors: [],
    selectors,
    sinkProcessors,
  };
  const component = (name: string, type: string, config: object = {}) => ({
    name,
    type,
    config: { ...config },
    position,
  });
  const model: AgentModel = {
    name: 'a1',
    sources: ['1', '2'].map((flow) => ({
      ...component(`r${flow}`, 'ticking'),
      channels: [`c${flow}`],
      selector: component('selector', 'replicating'),
      interceptors: [],
    })),
    channels: ['1', '2'].map((flow) =>
      component(`c${flow}`, 'file', {
        capacity: 20,
        transactionCapacity: 10,
        'keep-alive': 3,
        checkpointInterval: 30_000,
        maxFileSize: 1 << 20,
        minimumRequiredSpace: 1 << 20,
        useDualCheckpoints: false,
        checkpointDir: `/flow${flow}/checkpoint`,
        dataDirs: [`/flow${flow}/data`],
      }),
    ),
    sinks: ['1', '2'].map((flow) => ({ ...component(`k${flow}`, 'list'), channel: `c${flow}` })),
    sinkGroups: [],
  } as never;
  const agent = new Agent(model, {
    tables,
    dataDir: '/data',
    fileSystem,
    clock,
    logger: new RecordingLogger(),
    deadLettersOf: () => new MemoryDeadLetters(),
    ...ports,
  });
  const statusOf = (name: string): ComponentStatus =>
    agent.status().components.find((one) => one.name === name)!;
  return { agent, clock, fileSystem, sources, sinks, statusOf };
}

const inOrder = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i}`);

test('a stuck sink holds its lease, its channel fills, its source is told so, and the other flow goes on', async () => {
  const { agent, clock, sources, sinks, statusOf } = flowsOf();
  await agent.start();
  sinks.get('k1')!.isStuck = true;
  await clock.advance(10_000);
  const [r1, r2] = [sources.get('r1')!, sources.get('r2')!];
  assert.equal(r1.emitted, 20, 'the capacity');
  assert.match(r1.failures[0]!, /ChannelFullError.*reached its capacity/);
  assert.ok(
    r1.failures.length >= 2 && r1.failures.length <= 4,
    'each try waits for the keep-alive',
  );
  assert.equal(statusOf('c1').fill!.events, 20);
  assert.deepEqual(
    [statusOf('r1').state, statusOf('r2').state, statusOf('k2').state],
    ['backing off', 'running', 'running'],
  );
  assert.match(statusOf('r1').error!, /reached its capacity/);
  assert.ok(r2.emitted > 300, `${r2.emitted} in 10 s`);
  assert.deepEqual(r2.failures, []);
  assert.ok(sinks.get('k2')!.list.length >= r2.emitted - 20);
  const stopping = agent.stop();
  await clock.advance(10_000);
  await stopping;
});

for (const code of ['ENOSPC', 'EIO', 'EMFILE'])
  test(`${code} in one channel: its source waits and says why, the other flow goes on, then nothing is missing or doubled`, async () => {
    const { agent, clock, fileSystem, sources, sinks, statusOf } = flowsOf();
    await agent.start();
    await clock.advance(1_000);
    fileSystem.fault = (operation, path) =>
      path.startsWith('/flow1') && operation !== 'read' ? code : undefined;
    await clock.advance(10_000);
    const [r1, r2] = [sources.get('r1')!, sources.get('r2')!];
    const [before, other] = [r1.emitted, r2.emitted];
    await clock.advance(10_000);
    assert.equal(r1.emitted, before);
    assert.ok(r2.emitted > other + 300);
    assert.equal(statusOf('r1').state, 'backing off');
    assert.match(statusOf('r1').error!, new RegExp(code));
    assert.deepEqual([statusOf('r2').state, statusOf('r2').error], ['running', undefined]);
    assert.ok(statusOf('c1').fill!.events <= 20, 'memory stays bounded');
    fileSystem.fault = undefined;
    await clock.advance(10_000);
    r1.isOn = r2.isOn = false;
    await clock.advance(5_000);
    assert.ok(r1.emitted > before + 50);
    assert.equal(statusOf('r1').state, 'running');
    assert.deepEqual(sinks.get('k1')!.list, inOrder(r1.emitted));
    assert.deepEqual(sinks.get('k2')!.list, inOrder(r2.emitted));
    const stopping = agent.stop();
    await clock.advance(10_000);
    await stopping;
  });

test('a channel that cannot be opened is tried until it can, or as long as it may take', async () => {
  for (const [limit, isGivenUp] of [
    [undefined, false],
    [30_000, true],
  ] as const) {
    const { agent, clock, fileSystem, statusOf } = flowsOf({ channelStartMsMax: limit });
    fileSystem.fault = (_, path) => (path.startsWith('/flow1') ? 'EIO' : undefined);
    let problem: unknown;
    const starting = agent.start().catch((error: unknown) => (problem = error));
    await clock.advance(40_000);
    assert.equal(statusOf('c1').state, 'backing off');
    if (isGivenUp) assert.match(String(problem), /test.yaml:1: c1 cannot be started: .*EIO/);
    else assert.equal(problem, undefined);
    fileSystem.fault = undefined;
    await clock.advance(3_000);
    await starting;
    if (!isGivenUp) assert.equal(statusOf('c1').state, 'running');
    const stopping = agent.stop();
    await clock.advance(10_000);
    await stopping;
  }
});

test('a drain waits 30 s for a source that cannot be started', async () => {
  for (const waitMs of [20_000, 40_000]) {
    const { agent, clock, sources, statusOf } = flowsOf({}, 'no such directory');
    await agent.start();
    assert.equal(statusOf('r1').state, 'backing off');
    let outcome = '';
    const drained = agent.drainSources().then(
      () => (outcome = 'drained'),
      (error: unknown) => (outcome = String(error)),
    );
    await clock.advance(waitMs);
    sources.get('r1')!.startProblem = undefined;
    await clock.advance(5_000);
    await drained;
    assert.match(
      outcome,
      waitMs < 30_000 ? /^drained$/ : /r1 cannot be started: no such directory/,
    );
    const stopping = agent.stop();
    await clock.advance(10_000);
    await stopping;
  }
});
