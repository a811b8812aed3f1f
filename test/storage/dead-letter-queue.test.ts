import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StartError } from '#src/core/errors.js';
import { openDeadLetterQueue, readDeadLetters } from '#src/storage/dead-letter-queue.js';
import { SimFileSystem } from '../sim/sim-file-system.js';
import { FakeClock } from '../support/fake-clock.js';
import { RecordingLogger } from '../support/recording-logger.js';

const directory = '/data/dead-letters';

async function opened(fileSystem = new SimFileSystem(1), sizeBytesMax = 1 << 20) {
  const clock = new FakeClock(5_000);
  const logger = new RecordingLogger();
  const queue = await openDeadLetterQueue({ fileSystem, directory, clock, logger, sizeBytesMax });
  return { queue, fileSystem, clock, logger };
}

async function allIn(fileSystem: SimFileSystem) {
  const letters = [];
  for await (const letter of readDeadLetters(fileSystem, directory)) letters.push(letter);
  return letters;
}

describe('dead-letter queue', () => {
  it('keeps the original bytes, the headers and all that is known about a letter', async () => {
    const { queue, fileSystem } = await opened();
    await queue.portOf('a1.sinks.k1', 'flume.conf:7').put([
      {
        body: Uint8Array.of(0, 255, 10),
        headers: { host: 'web1', 'tailrace.reason': "the event's own" },
        reason: 'bad row',
        origin: 'file:r1:1',
        position: 42,
      },
      { body: new Uint8Array(), reason: 'empty' },
    ]);
    const expected = { timeMs: 5_000, component: 'a1.sinks.k1', location: 'flume.conf:7' };
    assert.deepEqual(await allIn(fileSystem), [
      {
        ...expected,
        sequence: 0,
        body: Buffer.of(0, 255, 10),
        headers: { host: 'web1', 'tailrace.reason': "the event's own" },
        reason: 'bad row',
        origin: 'file:r1:1',
        position: 42,
      },
      { ...expected, sequence: 1, body: Buffer.alloc(0), headers: {}, reason: 'empty' },
    ]);
  });

  it('has everything that was put after a power cut', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const { queue, fileSystem } = await opened(new SimFileSystem(seed));
      await queue.portOf('c', 'f:1').put([{ body: Buffer.from('kept'), reason: 'r' }]);
      const { queue: again } = await opened(fileSystem.powerCut());
      assert.equal(again.count, 1);
      assert.equal(again.status().recent[0]?.body, 'kept');
    }
  });

  it('shows the newest first', async () => {
    const { queue } = await opened();
    for (let i = 0; i < 60; i++)
      await queue.portOf('c', 'f:1').put([{ body: Buffer.from(`${i}`), reason: 'r' }]);
    assert.deepEqual(
      queue.recent(2).map(({ body }) => body.toString()),
      ['59', '58'],
    );
    assert.equal(queue.recent(100).length, 50);
    assert.equal(queue.count, 60);
  });

  it('refuses while the disk is full and goes on by itself', async () => {
    const { queue, fileSystem } = await opened();
    const port = queue.portOf('c', 'f:1');
    fileSystem.fault = (operation) => (operation === 'write' ? 'ENOSPC' : undefined);
    await assert.rejects(port.put([{ body: Buffer.from('a'), reason: 'r' }]), /ENOSPC/);
    await assert.rejects(port.put([{ body: Buffer.from('a'), reason: 'r' }]), /ENOSPC/);
    fileSystem.fault = undefined;
    await port.put([{ body: Buffer.from('b'), reason: 'r' }]);
    assert.deepEqual(
      (await allIn(fileSystem)).map(({ body }) => body.toString()),
      ['b'],
    );
    assert.equal(queue.count, 1);
  });

  it('lets the oldest letters go beyond its size, and says so', async () => {
    const { queue, logger } = await opened(new SimFileSystem(1), 16_000);
    const body = Buffer.alloc(500);
    for (let i = 0; i < 40; i++) await queue.portOf('c', 'f:1').put([{ body, reason: 'r' }]);
    assert.ok(queue.count < 30, `${queue.count} letters`);
    assert.match(logger.messages('warn')[0]!, /oldest \d+ letters were removed/);
  });

  it('is open once', async () => {
    const { fileSystem, queue } = await opened();
    await assert.rejects(opened(fileSystem), StartError);
    await queue.close();
    await (await opened(fileSystem)).queue.close();
  });
});
