import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AgentDeadLetters } from '#src/agent/agent-dead-letters.js';
import { EventBatch } from '#src/core/batch.js';
import { silentLogger } from '#src/core/logger.js';
import { readDeadLetters } from '#src/storage/dead-letter-queue.js';
import { bodiesOf } from '../support/component-context.js';
import { FakeClock } from '../support/fake-clock.js';
import { startFileChannel } from '../support/file-channel.js';
import { SimFileSystem } from './sim-file-system.js';

const directory = '/dead-letters';
const origin = 'file:r1:o';
const lines = 12;
const isBad = (line: number): boolean => line % 3 === 1;
const numbers = Array.from({ length: lines }, (_, line) => line);

/**
 * A source as taildir is one: it goes on where the channel stands, and puts the letter of a bad line
 * before the channel learns that the line is accounted for.
 */
async function readAll(fileSystem: SimFileSystem): Promise<void> {
  const deadLetters = new AgentDeadLetters({
    fileSystem,
    directory,
    clock: new FakeClock(),
    logger: silentLogger,
  });
  await insist(() => deadLetters.start());
  const port = deadLetters.portOf({ component: 'a1.r1', location: 'f:1', flow: 'a1/source/r1' });
  const { channel } = await startFileChannel(fileSystem, { capacity: 100 });
  const from = channel.positions().get(origin)?.known.lowMark ?? 0;
  for (let line = from; line < lines; line++) {
    const body = Buffer.from(`line ${line}`);
    const bad = isBad(line);
    if (bad) await insist(() => port.put([{ body, reason: 'bad', origin, position: line }]));
    const deadLettered = bad ? 1 : 0;
    const range = { origin, from: line, to: line + 1, read: 1, dropped: 0, deadLettered, hour: 1 };
    const batch = EventBatch.of(bad ? [] : [body], { provenance: [range] });
    await channel.put(batch, await channel.reserve(batch.size, batch.bodyBytes));
  }
  await channel.stop();
  await deadLetters.close().catch((error: Error) => {
    if (!error.message.includes('the next start takes it over')) throw error;
  });
}

/** As a source does that gets an error: it tries again with the same letter. */
async function insist(work: () => Promise<void>): Promise<void> {
  for (let triesLeft = 8; ; triesLeft--)
    try {
      return await work();
    } catch (error) {
      if (triesLeft === 0) throw error;
    }
}

async function assertExact(fileSystem: SimFileSystem, hint: string): Promise<void> {
  const letters: number[] = [];
  for await (const { position } of readDeadLetters(fileSystem, directory)) letters.push(position!);
  assert.deepEqual(letters, numbers.filter(isBad), hint);
  const { channel } = await startFileChannel(fileSystem, { capacity: 100 });
  const { lane } = await channel.lane('k1');
  const good = numbers.filter((line) => !isBad(line)).map((line) => `line ${line}`);
  const events: string[] = [];
  while (events.length < good.length) {
    const lease = await channel.take(lane, { events: 5, bytes: 1 << 20 }, 0);
    assert.ok(lease, hint);
    events.push(...bodiesOf(lease.batch));
  }
  assert.deepEqual(events, good, hint);
  const sums = channel.fill.audit?.map(({ read, deadLettered }) => ({ read, deadLettered }));
  assert.deepEqual(sums, [{ read: lines, deadLettered: letters.length }], hint);
}

describe('a source with bad lines', () => {
  it('has each line once, in the channel or in the dead letters, wherever the power goes', async () => {
    for (let crashAfter = 1; ; crashAfter++) {
      const fileSystem = new SimFileSystem(crashAfter);
      fileSystem.crashAfter = crashAfter;
      await readAll(fileSystem).catch(() => {});
      const isDone = !fileSystem.isDead;
      const next = crashAfter % 3 === 0 ? fileSystem.kill() : fileSystem.powerCut();
      await readAll(next);
      await assertExact(next, `crash after operation ${crashAfter}`);
      if (isDone) return;
    }
  });

  for (const [code, length] of [
    ['ENOSPC', 1],
    ['EIO', 1],
    ['EMFILE', 1],
    ['EIO', 6],
  ] as const)
    it(`has each line once when the letters' disk refuses with ${code}, ${length} in a row`, async () => {
      for (let first = 0, count = Infinity; first < count; first++) {
        const fileSystem = new SimFileSystem(first);
        count = 0;
        fileSystem.fault = (operation, path) => {
          if (operation === 'read' || !path.startsWith(directory)) return undefined;
          const at = count++;
          return at >= first && at < first + length ? code : undefined;
        };
        await readAll(fileSystem);
        fileSystem.fault = undefined;
        await assertExact(fileSystem, `${code} at operation ${first}`);
      }
    });
});
