import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { FileSystem } from '#src/core/file-system.js';

export interface FileSystemFixture {
  readonly fileSystem: FileSystem;
  /** An empty directory. */
  readonly directory: string;
}

export type CleanUp = { after(cleanUp: () => void): void };

const withCode = (code: string) => ({ code });

/** What every FileSystem must do; the simulated one is only worth something if it does the same. */
export function fileSystemContract(
  name: string,
  make: (test: CleanUp) => Promise<FileSystemFixture>,
): void {
  describe(`file system contract: ${name}`, () => {
    it('writes several buffers at a position and reads them back', async (test) => {
      const { fileSystem, directory } = await make(test);
      const handle = await fileSystem.open(join(directory, 'f'), 'w+');
      await handle.write([Buffer.from('abc'), Buffer.alloc(0), Buffer.from('def')], 2);
      await handle.sync();
      const read = Buffer.alloc(20);
      assert.equal(await handle.read(read, 0), 8);
      assert.deepEqual(read.subarray(0, 8), Buffer.from('\0\0abcdef'));
      assert.equal(await handle.read(read, 8), 0);
      assert.equal((await handle.stat()).sizeBytes, 8);
      await handle.close();
    });

    it('writes more buffers than one system call takes', async (test) => {
      const { fileSystem, directory } = await make(test);
      const handle = await fileSystem.open(join(directory, 'f'), 'w+');
      await handle.write(
        Array.from({ length: 3_000 }, (_, i) => Buffer.from([i & 255])),
        0,
      );
      assert.equal((await handle.stat()).sizeBytes, 3_000);
      const last = Buffer.alloc(1);
      await handle.read(last, 2_999);
      assert.equal(last[0], 2_999 & 255);
      await handle.close();
    });

    it('overwrites in place when opened with a+ and refuses with wx+', async (test) => {
      const { fileSystem, directory } = await make(test);
      const path = join(directory, 'f');
      const first = await fileSystem.open(path, 'a+');
      await first.write([Buffer.from('12345')], 0);
      await first.close();
      const again = await fileSystem.open(path, 'a+');
      await again.write([Buffer.from('x')], 1);
      const read = Buffer.alloc(5);
      await again.read(read, 0);
      assert.equal(read.toString(), '1x345');
      await again.truncate(2);
      assert.equal((await fileSystem.stat(path)).sizeBytes, 2);
      await again.close();
      await assert.rejects(fileSystem.open(path, 'wx+'), withCode('EEXIST'));
    });

    it('lists, renames over and removes files', async (test) => {
      const { fileSystem, directory } = await make(test);
      for (const file of ['a', 'b']) {
        const handle = await fileSystem.open(join(directory, file), 'w+');
        await handle.write([Buffer.from(file)], 0);
        await handle.close();
      }
      await fileSystem.rename(join(directory, 'a'), join(directory, 'b'));
      await fileSystem.syncDirectory(directory);
      assert.deepEqual(await fileSystem.readdir(directory), ['b']);
      assert.equal((await fileSystem.stat(join(directory, 'b'))).sizeBytes, 1);
      await fileSystem.unlink(join(directory, 'b'));
      assert.deepEqual(await fileSystem.readdir(directory), []);
    });

    it('makes directories with their parents, twice if asked, and removes empty ones', async (test) => {
      const { fileSystem, directory } = await make(test);
      await fileSystem.mkdir(join(directory, 'x/y'));
      await fileSystem.mkdir(join(directory, 'x/y'));
      assert.equal((await fileSystem.stat(join(directory, 'x/y'))).isDirectory, true);
      await fileSystem.rmdir(join(directory, 'x/y'));
      assert.deepEqual(await fileSystem.readdir(join(directory, 'x')), []);
    });

    it('says ENOENT for what is not there', async (test) => {
      const { fileSystem, directory } = await make(test);
      const missing = join(directory, 'missing');
      await assert.rejects(fileSystem.open(missing, 'r'), withCode('ENOENT'));
      await assert.rejects(fileSystem.open(missing, 'r+'), withCode('ENOENT'));
      await assert.rejects(fileSystem.stat(missing), withCode('ENOENT'));
      await assert.rejects(fileSystem.readdir(missing), withCode('ENOENT'));
      await assert.rejects(fileSystem.rename(missing, join(directory, 'x')), withCode('ENOENT'));
      await assert.rejects(fileSystem.unlink(missing), withCode('ENOENT'));
    });

    it('keeps an open file readable after it was removed', async (test) => {
      const { fileSystem, directory } = await make(test);
      const path = join(directory, 'f');
      const handle = await fileSystem.open(path, 'w+');
      await handle.write([Buffer.from('still here')], 0);
      await fileSystem.unlink(path);
      const read = Buffer.alloc(10);
      assert.equal(await handle.read(read, 0), 10);
      await handle.close();
    });

    it('says how much the disk of a directory has left', async (test) => {
      const { fileSystem, directory } = await make(test);
      const { totalBytes, usableBytes } = await fileSystem.diskSpace(directory);
      assert.ok(totalBytes >= usableBytes && usableBytes > 0);
      await assert.rejects(fileSystem.diskSpace(join(directory, 'missing')), withCode('ENOENT'));
    });
  });
}
