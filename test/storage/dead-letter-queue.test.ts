import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StartError } from '#src/core/errors.js';
import {
  openDeadLetterQueue,
  readDeadLetters,
  type DeadLetterQueue,
} from '#src/storage/dead-letter-queue.js';
import { SimFileSystem } from '../sim/sim-file-system.js';
import { FakeClock } from '../support/fake-clock.js';
import { RecordingLogger } from '../support/recording-logger.js';

const directory = '/data/dead-letters';

const sender = { component: 'c', location: 'f:1' };

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
    await queue
      .portOf({ component: 'a1.sinks.k1', location: 'flume.conf:7', flow: 'a1/sink/k1' })
      .put([
        {
          body: Uint8Array.of(0, 255, 10),
          headers: { host: 'web1', 'tailrace.reason': "the event's own" },
          reason: 'bad row',
          origin: 'file:r1:1',
          position: 42,
          hour: 495_000,
          timestampMs: 1_782_000_000_123,
          isCut: true,
        },
        { body: new Uint8Array(), reason: 'empty' },
      ]);
    const expected = {
      timeMs: 5_000,
      component: 'a1.sinks.k1',
      location: 'flume.conf:7',
      flow: 'a1/sink/k1',
    };
    assert.deepEqual(await allIn(fileSystem), [
      {
        ...expected,
        sequence: 1,
        body: Buffer.of(0, 255, 10),
        headers: { host: 'web1', 'tailrace.reason': "the event's own" },
        reason: 'bad row',
        origin: 'file:r1:1',
        position: 42,
        hour: 495_000,
        timestampMs: 1_782_000_000_123,
        isCut: true,
      },
      { ...expected, sequence: 2, body: Buffer.alloc(0), headers: {}, reason: 'empty' },
    ]);
  });

  it('has everything that was put after a power cut', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const { queue, fileSystem } = await opened(new SimFileSystem(seed));
      await queue.portOf(sender).put([{ body: Buffer.from('kept'), reason: 'r' }]);
      const { queue: again } = await opened(fileSystem.powerCut());
      assert.equal(again.count, 1);
      assert.equal(again.status().recent[0]?.body, 'kept');
    }
  });

  it('shows the newest first', async () => {
    const { queue } = await opened();
    for (let i = 0; i < 60; i++)
      await queue.portOf(sender).put([{ body: Buffer.from(`${i}`), reason: 'r' }]);
    assert.deepEqual(
      queue.recent(2).map(({ body }) => body.toString()),
      ['59', '58'],
    );
    assert.equal(queue.recent(100).length, 50);
    assert.equal(queue.count, 60);
  });

  it('refuses while the disk is full and goes on by itself', async () => {
    const { queue, fileSystem } = await opened();
    const port = queue.portOf(sender);
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
    for (let i = 0; i < 40; i++) await queue.portOf(sender).put([{ body, reason: 'r' }]);
    assert.ok(queue.count < 30, `${queue.count} letters`);
    assert.match(logger.messages('warn')[0]!, /oldest \d+ letters were removed/);
  });

  it('keeps the letter of an event once, over restarts and when its segment is gone', async () => {
    const { queue, fileSystem } = await opened(new SimFileSystem(1), 16_000);
    const letterAt = (position: number) => ({
      body: Buffer.alloc(500),
      reason: 'r',
      origin: 'channel:1',
      position,
    });
    for (let i = 0; i < 100; i++) await queue.portOf(sender).put([letterAt(i), letterAt(i)]);
    const kept = queue.count;
    assert.ok(kept < 30, `${kept} letters`);
    await queue.close();
    const { queue: again } = await opened(fileSystem, 16_000);
    const port = again.portOf(sender);
    for (let i = 0; i < 100; i++) await port.put([letterAt(i)]);
    assert.equal(again.count, kept);
    assert.equal(port.known('channel:1').length, 100);
    await port.put([letterAt(100), { ...letterAt(0), origin: 'channel:2' }]);
    assert.equal((await allIn(fileSystem)).at(-1)?.origin, 'channel:2');
  });

  it('knows what closed segments hold from how the next ones open', async () => {
    const { queue, fileSystem } = await opened(new SimFileSystem(1), 160_000);
    for (let i = 0; i < 150; i++)
      await queue
        .portOf(sender)
        .put([{ body: Buffer.alloc(200), reason: 'r', origin: 'o', position: i }]);
    await queue.close();
    const { queue: again } = await opened(fileSystem, 160_000);
    assert.equal(again.count, 150);
    assert.equal(again.portOf(sender).known('o').length, 150);
    const { letters } = await again.read(again.startSequence);
    assert.equal(letters[0]?.position, 0);
  });

  it('stores letters without a position as often as they come', async () => {
    const { queue } = await opened();
    const letter = { body: Buffer.from('a'), reason: 'r', origin: 'exec' };
    await queue.portOf(sender).put([letter, letter]);
    assert.equal(queue.count, 2);
  });

  it('acknowledges a second copy no earlier than the first, and takes it when that one failed', async () => {
    const { queue, fileSystem } = await opened();
    const port = queue.portOf(sender);
    const letter = { body: Buffer.from('a'), reason: 'r', origin: 'o', position: 1 };
    fileSystem.fault = (operation) => (operation === 'sync' ? 'EIO' : undefined);
    const outcomes = await Promise.allSettled([port.put([letter]), port.put([letter])]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    fileSystem.fault = undefined;
    await Promise.all([port.put([letter]), port.put([letter])]);
    assert.equal((await allIn(fileSystem)).length, 1);
  });

  it('has each letter once when the power goes after any operation and all is put again', async () => {
    const letters = Array.from({ length: 12 }, (_, position) => ({
      body: Buffer.alloc(300, position),
      reason: 'r',
      origin: 'o',
      position,
    }));
    const putAll = async (queue: DeadLetterQueue): Promise<void> => {
      for (const letter of letters) await queue.portOf(sender).put([letter]);
    };
    for (let crashAfter = 1; ; crashAfter++) {
      const fileSystem = new SimFileSystem(crashAfter);
      fileSystem.crashAfter = crashAfter;
      const isOver = await opened(fileSystem, 20_000)
        .then(({ queue }) => putAll(queue))
        .then(
          () => true,
          () => false,
        );
      const next = isOver ? fileSystem.kill() : fileSystem.powerCut();
      const { queue } = await opened(next, 20_000);
      await putAll(queue);
      const found = (await allIn(next)).map(({ position }) => position);
      assert.deepEqual(found, [...letters.keys()], `power cut after operation ${crashAfter}`);
      if (isOver) break;
    }
  });

  it('is open once', async () => {
    const { fileSystem, queue } = await opened();
    await assert.rejects(opened(fileSystem), StartError);
    await queue.close();
    await (await opened(fileSystem)).queue.close();
  });
});
