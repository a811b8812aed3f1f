/**
 * What must hold when everything has come to rest after any faults:
 *
 *   branches   each equals the input, put through what the flow says; the order of an origin is kept
 *   audit      each channel: read + generated - dropped - dead-lettered = what it delivered;
 *              read at the edge = written to the logs; read at the collector = delivered by the edge
 *   reports    no damage, nothing lost, possibly doubled or gone back: none of the faults is one
 *   lag        a restart reads nothing again that was stored long before (positions follow, rule 11)
 */
import assert from 'node:assert/strict';
import type { Channel } from '#src/core/contracts.js';
import type { Branch } from './flow.js';
import { branches, outcomeOf, outputDirectory } from './flow.js';
import type { World } from './world.js';

/** No more faults; waits until every channel has heard of everything, and has delivered it. */
export async function comeToRest(world: World): Promise<void> {
  const { tiers, logs, network, ledgerNetwork } = world;
  network.trouble = ledgerNetwork.trouble = 0;
  for (const { disk } of tiers) disk.crashAfter = Infinity;
  await world.until(() => {
    for (const tier of tiers) if (!tier.isUp) tier.start();
    return tiers.every(({ isStarted }) => isStarted);
  }, 'start of both tiers');
  await world.until(() => logs.isStored, 'all of the logs in the channels');
  for (const { channels, logger } of tiers)
    for (const [name, channel] of channels)
      await world.until(
        () => channel.lowMark === channel.endSequence,
        `everything out of ${name}: ${logger.messages().slice(-3).join(' | ')}`,
      );
  await world.advance(5_000);
}

export async function checkLaws(world: World): Promise<void> {
  // Two sinks on one channel deliver side by side: to each branch the order is theirs.
  const keepsOrder = world.flow.far === 'one';
  const found = await foundIn(world);
  for (const branch of branches) checkBranch(world, branch, found[branch], keepsOrder);
  checkAudit(world, found);
  checkReports(world);
  assert.equal(world.logs.rereadLate, 0, 'events were read again long after they had been stored');
}

/** Where copies cannot be told apart any more: no event is missing in any branch. */
export async function checkNothingLost(world: World): Promise<void> {
  const found = await foundIn(world);
  for (const branch of branches) {
    const there = new Set(found[branch]);
    for (const { generation, size } of world.logs.files)
      for (const event of outcomeOf(generation, size).branches[branch])
        assert.ok(there.has(event), `branch ${branch} lacks ${event}`);
  }
}

async function foundIn(world: World): Promise<Record<Branch, readonly string[]>> {
  return {
    near: world.ledgers.near.events,
    topic: world.ledgers.topic.events,
    files: await outputLines(world),
  };
}

function checkBranch(
  { logs }: World,
  branch: Branch,
  found: readonly string[],
  keepsOrder: boolean,
): void {
  const inOrder = keepsOrder || branch === 'near';
  const arranged = (events: readonly string[]): readonly string[] =>
    inOrder ? events : events.toSorted();
  let count = 0;
  for (const { generation, size } of logs.files) {
    const expected = outcomeOf(generation, size).branches[branch];
    const there = found.filter((event) => event.startsWith(`${generation}:`));
    assert.deepEqual(arranged(there), arranged(expected), `branch ${branch}, file ${generation}`);
    count += expected.length;
  }
  assert.equal(found.length, count, `branch ${branch} has nothing else`);
}

function checkAudit(
  { edge, collector, logs }: World,
  found: Record<Branch, readonly string[]>,
): void {
  const written = logs.files.reduce((sum, { size }) => sum + size, 0);
  const far = logs.files.flatMap(({ generation, size }) => outcomeOf(generation, size).far).length;
  const balance = (channel: Channel, read: number, delivered: number, name: string): void => {
    const sums = sumsOf(channel);
    assert.deepEqual(
      { read: sums.read, delivered: sums.stored },
      { read, delivered },
      `audit of ${name}`,
    );
  };
  balance(edge.channels.get('near')!, written, found.near.length, 'near');
  balance(edge.channels.get('far')!, written, far, 'far');
  balance(collector.channels.get('files')!, far, found.files.length, 'files');
  balance(collector.channels.get('topic')!, far, found.topic.length, 'topic');
}

function sumsOf(channel: Channel): { readonly read: number; readonly stored: number } {
  let [read, stored] = [0, 0];
  for (const sums of channel.fill.audit ?? []) {
    read += sums.read;
    stored += sums.read + sums.generated - sums.dropped - sums.deadLettered;
  }
  return { read, stored };
}

function checkReports({ tiers }: World): void {
  for (const { channels } of tiers)
    for (const [name, { tallies }] of channels) {
      const { possiblyDoubled, lost, lostAtDestination, skipped } = tallies.snapshot();
      assert.deepEqual(
        { possiblyDoubled, lost, lostAtDestination, skipped },
        { possiblyDoubled: 0, lost: 0, lostAtDestination: 0, skipped: 0 },
        `tallies of ${name}`,
      );
    }
}

/** The lines of file_roll's files, in the order in which they were begun. */
async function outputLines({ collector: { disk } }: World): Promise<string[]> {
  const names = (await disk.readdir(outputDirectory)).filter((name) => !name.startsWith('.'));
  names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const texts = names.map((name) => disk.contentOf(`${outputDirectory}/${name}`).toString());
  return texts.join('').split('\n').slice(0, -1);
}
