import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AgentDeadLetters } from '#src/agent/agent-dead-letters.js';
import type { SourceLine } from '#src/agent/agent-parts.js';
import { ChannelInlet } from '#src/agent/channel-inlet.js';
import { ChannelProcessor } from '#src/agent/channel-processor.js';
import { DeadLetterReplayer } from '#src/agent/dead-letter-replayer.js';
import { AgentReplayInlets } from '#src/agent/replay-inlets.js';
import type { FileChannel } from '#src/channels/file/file-channel.js';
import type { AgentModel } from '#src/config/model.js';
import { Counters } from '#src/core/counters.js';
import { silentLogger } from '#src/core/logger.js';
import { flowOf } from '#src/storage/dead-letter-flow.js';
import { readReplays } from '#src/storage/dead-letter-replays.js';
import { requestReplay, type ReplayRequest } from '#src/storage/dead-letter-requests.js';
import { bodiesOf } from '../support/component-context.js';
import { FakeClock } from '../support/fake-clock.js';
import { startFileChannel } from '../support/file-channel.js';
import { SimFileSystem } from './sim-file-system.js';

const directory = '/dead-letters';
const sourceFlow = flowOf('a1', 'source', 'r1');
const sinkFlow = flowOf('a1', 'sink', 'k1');

/** An agent with source r1 into channels c1 and c2, and sink k1 behind c2. */
interface Life {
  readonly deadLetters: AgentDeadLetters;
  readonly channels: ReadonlyMap<string, FileChannel>;
  readonly replayer: DeadLetterReplayer;
}

async function begin(fileSystem: SimFileSystem): Promise<Life> {
  const clock = new FakeClock();
  const common = { fileSystem, clock, logger: silentLogger };
  const deadLetters = new AgentDeadLetters({ ...common, directory });
  await deadLetters.start();
  const channels = new Map<string, FileChannel>();
  const inlets = new Map<string, ChannelInlet>();
  for (const name of ['c1', 'c2']) {
    const { channel } = await startFileChannel(fileSystem, {
      capacity: 1_000,
      checkpointDir: `/${name}/checkpoint`,
      dataDirs: [`/${name}/data`],
    });
    channels.set(name, channel);
    const inlet = new ChannelInlet(name, channel);
    inlet.load();
    inlets.set(name, inlet);
  }
  const { signal } = new AbortController();
  const model = {
    name: 'a1',
    sources: [{ name: 'r1', channels: ['c1', 'c2'] }],
    sinks: [{ name: 'k1', channel: 'c2' }],
  } as unknown as AgentModel;
  const processor = new ChannelProcessor({
    origin: 'source:r1',
    inlets,
    interceptors: [{ intercept: (batch) => batch }],
    selector: {
      select: () => ['c1', 'c2'].map((channel) => ({ channel, events: 'all' as const })),
      requiredChannels: new Set(['c1', 'c2']),
      optionalChannels: new Set(),
    },
    counters: new Counters(),
    clock,
    logger: silentLogger,
    signal,
  });
  const sources = [{ model: model.sources[0], processor } as unknown as SourceLine];
  const agentInlets = new AgentReplayInlets(() => ({ model, sources, inlets }), {
    ...common,
    signal,
  });
  const replayer = new DeadLetterReplayer({
    ...common,
    deadLetters,
    directory,
    inlets: agentInlets,
  });
  return { deadLetters, channels, replayer };
}

/** Letters 1 to 12: six of the source, of which one is cut, then six of the sink. */
async function withLetters(seed: number): Promise<SimFileSystem> {
  const fileSystem = new SimFileSystem(seed);
  const { deadLetters, channels } = await begin(fileSystem);
  for (const flow of [sourceFlow, sinkFlow]) {
    const port = deadLetters.portOf({ component: flow, location: 'f:1', flow });
    const letters = Array.from({ length: 6 }, (_, i) => ({
      body: Buffer.from(`${flow} ${i}`),
      reason: 'r',
      isCut: flow === sourceFlow && i === 2,
    }));
    await port.put(letters);
  }
  await deadLetters.close();
  for (const channel of channels.values()) await channel.stop();
  return fileSystem;
}

/** True when the work was done before the power went. */
async function untilDoneOrDead(
  fileSystem: SimFileSystem,
  work: Promise<unknown>,
): Promise<boolean> {
  const state = { isDone: false };
  const done = (): void => void (state.isDone = true);
  void work.then(done, done);
  while (!state.isDone && !fileSystem.isDead) await new Promise((resolve) => setImmediate(resolve));
  return !fileSystem.isDead;
}

async function contentOf(channel: FileChannel): Promise<string[]> {
  const bodies: string[] = [];
  const { lane } = await channel.lane('reader');
  while (bodies.length < channel.fill.events)
    bodies.push(...bodiesOf((await channel.take(lane, { events: 5, bytes: 1 << 20 }, 0))!.batch));
  return bodies;
}

const all: ReplayRequest = { letters: [{ from: 1, to: 14 }], again: false, cut: false };
const expected = {
  c1: [0, 1, 3, 4, 5].map((i) => `${sourceFlow} ${i}`),
  c2: [
    ...[0, 1, 3, 4, 5].map((i) => `${sourceFlow} ${i}`),
    ...[0, 1, 2, 3, 4, 5].map((i) => `${sinkFlow} ${i}`),
  ],
};

async function assertReplayedOnce({ channels }: Life, hint: string): Promise<void> {
  for (const name of ['c1', 'c2'] as const)
    assert.deepEqual(
      (await contentOf(channels.get(name)!)).toSorted(),
      expected[name].toSorted(),
      hint,
    );
}

describe('replay of dead letters', () => {
  it('brings each letter where it belongs, once, and refuses a cut one with the reason', async () => {
    const fileSystem = await withLetters(1);
    const life = await begin(fileSystem);
    const first = await requestReplay(fileSystem, directory, all);
    await life.replayer.round();
    const second = await requestReplay(fileSystem, directory, all);
    await life.replayer.round();
    await assertReplayedOnce(life, 'two requests');
    const { outcomes, marks } = (await readReplays(fileSystem, directory))!;
    const [a, b] = [first, second].map((id) => outcomes.find(({ request }) => request === id)!);
    assert.deepEqual([a!.pending, a!.replayed, a!.already, a!.refused], [0, 11, 0, 1]);
    assert.match(a!.reasons[0]!.reason, /only the beginning/);
    assert.deepEqual([b!.pending, b!.replayed, b!.already, b!.refused], [0, 0, 11, 1]);
    assert.equal(
      marks.reduce((sum, { from, to }) => sum + to - from, 0),
      11,
    );
  });

  it('replays a letter again only on request, with the number of the letter in a header', async () => {
    const fileSystem = await withLetters(1);
    const life = await begin(fileSystem);
    const one = { ...all, letters: [{ from: 9, to: 10 }] };
    for (const again of [false, false, true]) {
      await requestReplay(fileSystem, directory, { ...one, again });
      await life.replayer.round();
    }
    const channel = life.channels.get('c2')!;
    assert.equal(channel.fill.events, 2);
    const { lane } = await channel.lane('reader');
    const { batch } = (await channel.take(lane, { events: 1, bytes: 100 }, 0))!;
    assert.equal(batch.headersOf(0)['tailrace.replayed'], '9');
    assert.match(batch.provenance[0]!.origin, /^dead-letters:/);
  });

  it('holds when the power goes after any operation, and the command is given again', async () => {
    for (let crashAfter = 1; ; crashAfter++) {
      let fileSystem = await withLetters(crashAfter);
      fileSystem.crashAfter = fileSystem.operations + crashAfter;
      const work = begin(fileSystem).then(async ({ replayer }) => {
        await requestReplay(fileSystem, directory, all);
        await replayer.round();
      });
      const isDone = await untilDoneOrDead(fileSystem, work);
      fileSystem = crashAfter % 3 === 0 ? fileSystem.kill() : fileSystem.powerCut();
      const life = await begin(fileSystem);
      await life.replayer.round();
      await requestReplay(fileSystem, directory, all);
      await life.replayer.round();
      await assertReplayedOnce(life, `power cut after operation ${crashAfter}`);
      if (isDone) {
        assert.ok(crashAfter > 30, `${crashAfter} operations`);
        return;
      }
    }
  });

  it('goes on by itself after a failing disk, one that refuses the state included', async () => {
    const fileSystem = await withLetters(1);
    const life = await begin(fileSystem);
    await requestReplay(fileSystem, directory, all);
    for (const operation of ['open', 'write', 'sync', 'rename', 'unlink'] as const) {
      fileSystem.fault = (found, path) =>
        found === operation && path.startsWith(directory) ? 'ENOSPC' : undefined;
      await life.replayer.round();
    }
    fileSystem.fault = undefined;
    await life.replayer.round();
    await assertReplayedOnce(life, 'after ENOSPC');
  });

  it('puts a damaged state aside and goes on without it', async () => {
    const fileSystem = await withLetters(1);
    const life = await begin(fileSystem);
    await requestReplay(fileSystem, directory, all);
    await life.replayer.round();
    fileSystem.overwrite(`${directory}/replays.json`, Buffer.alloc(20));
    const nextFileSystem = fileSystem.kill();
    const next = await begin(nextFileSystem);
    await next.replayer.round();
    await assertReplayedOnce(next, 'nothing waited');
    assert.ok(nextFileSystem.contentOf(`${directory}/replays.json.damaged`).length === 20);
  });
});
