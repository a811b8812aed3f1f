/*
 * An agent under load whose configuration is edited again and again.
 *
 * Laws
 *   - an event that was taken comes once out of every channel of its source at that time; no event
 *     comes twice out of a channel
 *   - what is written the same is neither stopped nor started
 */
import assert from 'node:assert/strict';
import { AgentGroup } from '#src/agent/agent-group.js';
import type { AgentStatus } from '#src/core/status.js';
import { FakeClock } from '../../support/fake-clock.js';
import { MemoryDeadLetters } from '../../support/memory-dead-letters.js';
import { RecordingLogger } from '../../support/recording-logger.js';
import { SimFileSystem } from '../sim-file-system.js';
import { edited, ending, firstPlan, modelOf, type Plan } from './plan.js';
import { World } from './world.js';

const editCount = 12;

export interface Findings {
  readonly taken: number;
  readonly restarted: number;
}

export async function runSeed(seed: number): Promise<void> {
  await simulate(seed);
}

/** Rejects when a law is broken. */
export async function simulate(seed: number): Promise<Findings> {
  const world = new World(seed);
  const clock = new FakeClock();
  const logger = new RecordingLogger();
  const group = new AgentGroup([modelOf(firstPlan, 1)], {
    tables: world.tables(),
    dataDir: '/data',
    fileSystem: new SimFileSystem(seed),
    clock,
    logger,
    deadLettersOf: () => new MemoryDeadLetters(),
  });
  const names = new Map([
    ['k', 2],
    ['r', 2],
  ]);
  const newName = (kind: string): string => {
    names.set(kind, names.get(kind)! + 1);
    return `${kind}${names.get(kind)}`;
  };
  await passing(clock, group.start());
  let plan = firstPlan;
  let restarted = 0;
  for (let line = 2; line <= editCount + 1; line++) {
    await clock.advance(world.random.below(600));
    const next = edited(plan, world.random, newName);
    restarted += await goOver(group, world, clock, [plan, next], line);
    plan = next;
  }
  await clock.advance(500);
  world.isOver = true;
  const last = ending(plan);
  world.begin(last.channels, plan.channels);
  await passing(clock, group.reload([modelOf(last, 99)]));
  await untilEmpty(clock, () => group.status());
  await passing(clock, group.stop());
  assert.deepEqual(
    logger.messages('warn').filter((text) => !isKept(text)),
    [],
  );
  assertOnce(world);
  return { taken: world.taken.size, restarted };
}

/** Resolves with the number of components that were started or stopped, all of them rightly. */
async function goOver(
  group: AgentGroup,
  world: World,
  clock: FakeClock,
  [before, after]: readonly [Plan, Plan],
  line: number,
): Promise<number> {
  world.touched.clear();
  world.begin(after.channels, before.channels);
  await passing(clock, group.reload([modelOf(after, line)]));
  await clock.advance(100);
  const rightly = differing(before, after);
  const wrongly = [...world.touched].filter((key) => !rightly.has(key));
  assert.deepEqual(wrongly, [], 'these are written the same and were touched');
  for (const { name, components } of group.status())
    for (const { kind, name: component, state, error } of components)
      // A sink of a group starts when it is needed.
      assert.match(state, /^(?:running|starting)$/, `${name} ${kind} ${component}: ${error}`);
  return world.touched.size;
}

/** Components that may restart: what is written differently, and what hangs on it. */
function differing(before: Plan, after: Plan): Set<string> {
  const keys = new Set<string>();
  const channels = new Set<string>();
  for (const name of [...before.channels.keys(), ...after.channels.keys()]) {
    const [old, now] = [before.channels.get(name), after.channels.get(name)];
    const isResized = old?.type === 'memory' && now?.type === 'memory';
    if (!isResized && JSON.stringify(old) !== JSON.stringify(now)) channels.add(name);
  }
  for (const name of channels) keys.add(`channel ${name}`);
  for (const name of [...before.sources.keys(), ...after.sources.keys()]) {
    const [old, now] = [before.sources.get(name), after.sources.get(name)];
    const hangs = [...(old?.channels ?? []), ...(now?.channels ?? [])].some((c) => channels.has(c));
    if (hangs || JSON.stringify(old) !== JSON.stringify(now)) keys.add(`source ${name}`);
  }
  for (const name of [...before.sinks.keys(), ...after.sinks.keys()]) {
    const texts = [before, after].map((plan) => groupText(plan, name));
    const channel = (after.sinks.get(name) ?? before.sinks.get(name))!.channel;
    if (channels.has(channel) || texts[0] !== texts[1]) keys.add(`sink ${name}`);
  }
  return keys;
}

/** A sink with those that are in a group with it. */
function groupText({ sinks, grouped }: Plan, name: string): string {
  const sink = sinks.get(name);
  if (sink === undefined) return '';
  const beside = [...sinks].filter(([, { channel }]) => channel === sink.channel);
  return JSON.stringify(grouped.has(sink.channel) && beside.length > 1 ? beside : [[name, sink]]);
}

function assertOnce({ taken, delivered, doubled }: World): void {
  assert.deepEqual(doubled, [], 'these came more than once');
  const missing = [...taken].flatMap(([body, channels]) =>
    channels.map((channel) => `${channel} ${body}`).filter((key) => !delivered.has(key)),
  );
  assert.deepEqual(missing, [], 'these were taken and did not come');
}

/** A file channel that an edit took out, and that a later one brings back. */
function isKept(text: string): boolean {
  return / events where it stores them/.test(text);
}

async function untilEmpty(clock: FakeClock, status: () => readonly AgentStatus[]): Promise<void> {
  for (let rounds = 0; rounds < 200; rounds++) {
    const channels = status().flatMap(({ components }) => components);
    if (channels.every(({ state, fill }) => state === 'running' && (fill?.events ?? 0) === 0))
      return;
    await clock.advance(100);
  }
  assert.fail('the channels do not get empty');
}

/** Moves the clock until `work` is done. */
async function passing<Result>(clock: FakeClock, work: Promise<Result>): Promise<Result> {
  const state = { isDone: false };
  const end = (): void => void (state.isDone = true);
  work.then(end, end);
  for (let rounds = 0; !state.isDone && rounds < 5_000; rounds++) await clock.advance(20);
  assert.ok(state.isDone, 'it does not end');
  return work;
}
