import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileSystemContract } from '../contracts/file-system-contract.js';
import { SimFileSystem } from './sim-file-system.js';

fileSystemContract('simulated', async () => {
  const fileSystem = new SimFileSystem(1);
  await fileSystem.mkdir('/test');
  return { fileSystem, directory: '/test' };
});

async function fileWith(fileSystem: SimFileSystem, path: string, text: string) {
  const handle = await fileSystem.open(path, 'w+');
  await handle.write([Buffer.from(text)], 0);
  return handle;
}

describe('power cut', () => {
  it('keeps what was synced in every run', async () => {
    for (let seed = 0; seed < 50; seed++) {
      const before = new SimFileSystem(seed);
      const handle = await fileWith(before, '/f', 'x'.repeat(2_000));
      await handle.sync();
      await before.syncDirectory('/');
      await handle.write([Buffer.from('y'.repeat(3_000))], 2_000);
      const after = before.powerCut();
      assert.equal(after.contentOf('/f').subarray(0, 2_000).toString(), 'x'.repeat(2_000));
      await assert.rejects(handle.sync(), { code: 'EIO' });
    }
  });

  it('loses, tears and keeps what was not synced, depending on the seed', async () => {
    const lengths = new Set<number>();
    let torn = 0;
    let missing = 0;
    for (let seed = 0; seed < 200; seed++) {
      const before = new SimFileSystem(seed);
      await fileWith(before, '/f', 'x'.repeat(2_048));
      const after = before.powerCut();
      if (!(await after.readdir('/')).includes('f')) missing++;
      else {
        const content = after.contentOf('/f');
        lengths.add(content.length);
        if (content.includes(0)) torn++;
      }
    }
    assert.ok(missing > 0 && torn > 0, `${missing} missing, ${torn} with a hole`);
    assert.ok(lengths.has(0) && lengths.has(2_048));
  });

  it('is not needed for a kill: the page cache survives', async () => {
    const before = new SimFileSystem(7);
    await fileWith(before, '/f', 'unsynced');
    assert.equal(before.kill().contentOf('/f').toString(), 'unsynced');
  });
});
