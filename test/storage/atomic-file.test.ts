import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ensureDirectory, exists, writeFileAtomically } from '#src/storage/atomic-file.js';
import { SimFileSystem, type SimOperation } from '../sim/sim-file-system.js';

describe('a directory that is made', () => {
  it('outlives a power cut, with its parents', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const fileSystem = new SimFileSystem(seed);
      await ensureDirectory(fileSystem, '/a/b/c');
      assert.ok(await exists(fileSystem.powerCut(), '/a/b/c'));
    }
  });

  it('outlives a power cut when a process that died had made it', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const dead = new SimFileSystem(seed);
      await ensureDirectory(dead, '/a/b');
      await dead.mkdir('/a/b/c');
      const fileSystem = dead.kill();
      await ensureDirectory(fileSystem, '/a/b/c');
      assert.ok(await exists(fileSystem.powerCut(), '/a/b/c'));
    }
  });

  it('needs no right to open a directory above that is there', async () => {
    const fileSystem = new SimFileSystem(1);
    await ensureDirectory(fileSystem, '/a');
    fileSystem.fault = (operation, path) =>
      operation === 'syncDirectory' && path === '/' ? 'EACCES' : undefined;
    await ensureDirectory(fileSystem, '/a/b');
    assert.ok(await exists(fileSystem, '/a/b'));
  });
});

describe('a file that is replaced', () => {
  const operations: SimOperation[] = ['open', 'write', 'sync', 'rename', 'syncDirectory'];

  for (const operation of operations)
    for (const code of ['ENOSPC', 'EIO', 'EMFILE'])
      it(`is the old or the new one after ${code} at ${operation}, and can be replaced later`, async () => {
        for (let seed = 0; seed < 10; seed++) {
          const fileSystem = new SimFileSystem(seed);
          await writeFileAtomically(fileSystem, '/f', 'old');
          fileSystem.fault = (found) => (found === operation ? code : undefined);
          await assert.rejects(writeFileAtomically(fileSystem, '/f', 'new'), { code });
          fileSystem.fault = undefined;
          assert.match(fileSystem.contentOf('/f').toString(), /^(old|new)$/);
          await writeFileAtomically(fileSystem, '/f', 'newer');
          assert.equal(fileSystem.powerCut().contentOf('/f').toString(), 'newer');
        }
      });
});
