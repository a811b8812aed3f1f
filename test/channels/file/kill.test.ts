import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { bodiesOf } from '../../support/component-context.js';
import { startFileChannel } from '../../support/file-channel.js';
import { Random } from '../../support/random.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const writer = fileURLToPath(new URL('../../support/file-channel-writer.js', import.meta.url));
const rounds = 8;

/** Runs the writer until it has acknowledged some more batches, then kills it; returns the last ack. */
async function writeAndKill(directory: string, acknowledgements: number): Promise<number> {
  const child = spawn(process.execPath, [writer, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let acknowledged = 0;
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged = Math.max(acknowledged, Number(line));
    if (++count === acknowledgements) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  assert.equal(child.signalCode, 'SIGKILL', 'the writer ended by itself');
  return acknowledged;
}

describe('file channel on the real disk', () => {
  it(`has every acknowledged event once and in order after ${rounds} times kill -9`, async (test) => {
    const directory = temporaryDirectory(test);
    const random = new Random(4);
    let acknowledged = 0;
    for (let round = 0; round < rounds; round++)
      acknowledged = await writeAndKill(directory, 1 + random.below(400));
    const { channel, context } = await startFileChannel(nodeFileSystem, {
      capacity: 10_000_000,
      transactionCapacity: 1_000,
      checkpointDir: join(directory, 'checkpoint'),
      dataDirs: [join(directory, 'data1'), join(directory, 'data2')],
    });
    let next = 0;
    for (;;) {
      const lease = await channel.take(0, { events: 1_000, bytes: 1 << 20 }, 0);
      if (lease === undefined) break;
      for (const body of bodiesOf(lease.batch)) assert.equal(body, `o${next++}`);
      await lease.commit();
    }
    assert.ok(next >= acknowledged, `${acknowledged} acknowledged, ${next} found`);
    assert.equal(channel.positions().get('file:r1:o')?.known.lowMark, next);
    assert.equal(context.counters.get('DamagedRangeCount'), 0);
    await channel.stop();
  });
});
