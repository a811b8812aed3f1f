import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StateLog } from '#src/broker/state/state-log.js';
import { silentLogger } from '#src/core/logger.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { FakeClock } from '../../support/fake-clock.js';

interface Opened {
  readonly log: StateLog<number>;
  readonly map: ReadonlyMap<string, number>;
}

async function open(fileSystem: SimFileSystem, compactionBytes = 1_000): Promise<Opened> {
  const map = new Map<string, number>();
  const log = await StateLog.open<number>({
    fileSystem,
    clock: new FakeClock(),
    logger: silentLogger,
    directory: '/state',
    apply: (key, value) => void (value === undefined ? map.delete(key) : map.set(key, value)),
    entries: () => map,
    compactionBytes,
  });
  return { log, map };
}

describe('a state log', () => {
  it('gives back the last value of each key, without those that were removed', async () => {
    const fileSystem = new SimFileSystem(1);
    const { log } = await open(fileSystem);
    await log.write([
      ['a', 1],
      ['b', 2],
    ]);
    await log.write([
      ['a', 3],
      ['b', undefined],
      ['c', 4],
    ]);
    await log.close();
    const { map } = await open(fileSystem);
    assert.deepEqual(
      [...map],
      [
        ['a', 3],
        ['c', 4],
      ],
    );
  });

  it('shows a change in memory only when it is durable', async () => {
    const fileSystem = new SimFileSystem(2);
    const { log, map } = await open(fileSystem);
    const written = log.write([['a', 1]]);
    assert.equal(map.has('a'), false);
    await written;
    assert.equal(map.get('a'), 1);
    assert.equal((await open(fileSystem.powerCut())).map.get('a'), 1);
  });

  it('keeps its files small, however often the same keys are written', async () => {
    const fileSystem = new SimFileSystem(3);
    const { log } = await open(fileSystem);
    for (let i = 0; i < 500; i++) await log.write([[`key ${i % 5}`, i]]);
    await log.close();
    let bytes = 0;
    for (const file of await fileSystem.readdir('/state'))
      bytes += (await fileSystem.stat(`/state/${file}`)).sizeBytes;
    assert.ok(bytes < 5_000, `${bytes} bytes`);
    const { map } = await open(fileSystem);
    assert.deepEqual([...map.values()].toSorted(), [495, 496, 497, 498, 499]);
  });

  it('goes on after a write that failed, without what had failed', async () => {
    const fileSystem = new SimFileSystem(4);
    const { log, map } = await open(fileSystem);
    await log.write([['a', 1]]);
    fileSystem.fault = (operation) => (operation === 'write' ? 'ENOSPC' : undefined);
    await assert.rejects(log.write([['a', 2]]), /ENOSPC/);
    fileSystem.fault = undefined;
    await log.write([['b', 3]]);
    assert.deepEqual(
      [...map],
      [
        ['a', 1],
        ['b', 3],
      ],
    );
  });

  it('takes nothing more once it is closed', async () => {
    const fileSystem = new SimFileSystem(5);
    const { log } = await open(fileSystem);
    await log.write([['a', 1]]);
    await log.close();
    fileSystem.fault = (operation) => assert.fail(`${operation} on a closed log`);
    await assert.rejects(log.write([['a', 2]]), /closed/);
  });

  for (let seed = 100; seed < 120; seed++)
    it(`never goes back when writes fail among others in flight (seed ${seed})`, async () => {
      const fileSystem = new SimFileSystem(seed);
      const { random } = fileSystem;
      const { log, map } = await open(fileSystem, 400);
      const durable = new Map<string, number>();
      const checkNothingIsLost = (now: ReadonlyMap<string, number>): void => {
        for (const [key, value] of durable)
          assert.ok((now.get(key) ?? -1) >= value, `${key} is ${now.get(key)}, not ${value}`);
      };
      let isBack = false;
      fileSystem.fault = (operation) => {
        isBack ||= [...durable].some(([key, value]) => (map.get(key) ?? -1) < value);
        const isChange = operation === 'write' || operation === 'sync';
        return isChange && random.chance(0.1) ? 'EIO' : undefined;
      };
      const write = async (key: string): Promise<void> => {
        for (let value = 0; value < 30; value++)
          await log.write([[key, value]]).then(
            () => durable.set(key, value),
            () => undefined,
          );
      };
      await Promise.all(['a', 'b', 'c', 'd'].map(write));
      fileSystem.fault = undefined;
      assert.ok(!isBack, 'memory shows what had been true earlier');
      checkNothingIsLost((await open(fileSystem.powerCut())).map);
    });

  for (let seed = 10; seed < 60; seed++)
    it(`holds what was written when the power goes, also in a compaction (seed ${seed})`, async () => {
      let fileSystem = new SimFileSystem(seed);
      const expected = new Map<string, number>();
      for (let life = 0; life < 8; life++) {
        fileSystem.crashAfter = fileSystem.random.below(200);
        try {
          const { log, map } = await open(fileSystem, 400);
          for (const [key, value] of expected)
            assert.ok((map.get(key) ?? -1) >= value, `${key} is at least ${value}`);
          for (const [key, value] of map) expected.set(key, value);
          for (let i = 0; i < 60; i++) {
            const key = `key ${i % 4}`;
            const value = (expected.get(key) ?? 0) + 1;
            await log.write([[key, value]]);
            expected.set(key, value);
          }
          await log.close();
        } catch (error) {
          if (!fileSystem.isDead) throw error;
          fileSystem = fileSystem.powerCut();
        }
      }
    });
});
