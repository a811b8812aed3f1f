import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { StartError } from '#src/core/errors.js';
import { lockDirectory } from '#src/storage/directory-lock.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import {
  systemProcessTable,
  type ProcessIdentity,
  type ProcessTable,
} from '#src/storage/process-identity.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { until } from '../support/until.js';

const self: ProcessIdentity = { pid: 100, startTicks: 7, host: 'web1', thread: 0 };

function processes(of: ProcessIdentity, alive: readonly number[] = []): ProcessTable {
  return { self: of, isAlive: ({ pid }) => alive.includes(pid) };
}

describe('directory lock', () => {
  it('refuses a second holder and names the process that has it', async (test) => {
    const directory = temporaryDirectory(test);
    const lock = await lockDirectory(nodeFileSystem, directory, processes(self));
    const other = processes({ ...self, pid: 200 }, [100]);
    await assert.rejects(lockDirectory(nodeFileSystem, directory, other), (error: Error) => {
      assert.ok(error instanceof StartError);
      assert.match(error.message, /in use by process 100; stop .* \(locked since 20\d\d-.*Z\)$/);
      return true;
    });
    await lock.release();
    await (await lockDirectory(nodeFileSystem, directory, other)).release();
  });

  it('refuses two components of one process', async (test) => {
    const directory = temporaryDirectory(test);
    await lockDirectory(nodeFileSystem, directory, processes(self));
    await assert.rejects(
      lockDirectory(nodeFileSystem, directory, processes(self)),
      /another component of this process/,
    );
  });

  it('takes over the lock of a dead process, of a dead thread and of a torn write', async (test) => {
    const directory = temporaryDirectory(test);
    for (const stale of [
      JSON.stringify({ ...self, pid: 999 }),
      JSON.stringify(self),
      '',
      '{"pid"',
    ]) {
      writeFileSync(join(directory, 'in_use.lock'), stale);
      const lock = await lockDirectory(
        nodeFileSystem,
        directory,
        processes({ ...self, thread: 3 }),
      );
      await lock.release();
    }
    assert.deepEqual(await nodeFileSystem.readdir(directory), []);
  });

  it('does not guess about a process on another host', async (test) => {
    const directory = temporaryDirectory(test);
    writeFileSync(join(directory, 'in_use.lock'), JSON.stringify({ ...self, host: 'web2' }));
    await assert.rejects(
      lockDirectory(nodeFileSystem, directory, processes(self)),
      /host "web2".*remove/,
    );
  });

  it('knows that a zombie is dead, although its pid is not free yet', async (test) => {
    // The shell becomes a process that never asks for its ended child.
    const script = 'exec 3<&0; cat <&3 >/dev/null & echo $!; exec sleep 30';
    const parent = spawn('sh', ['-c', script], { stdio: 'pipe' });
    test.after(() => void parent.kill());
    const [line] = await once(parent.stdout, 'data');
    await until(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8') === 'sleep\n');
    parent.stdin.end(); // the child's end
    const zombie = { ...systemProcessTable.self, pid: Number(String(line)), startTicks: 0 };
    await until(() => !systemProcessTable.isAlive(zombie));
    assert.equal(process.kill(zombie.pid, 0), true);
  });

  it('knows that this process lives and that a used-again pid is another process', () => {
    const me = systemProcessTable.self;
    assert.equal(systemProcessTable.isAlive(me), true);
    assert.equal(
      systemProcessTable.isAlive({ ...me, startTicks: me.startTicks + 1 }),
      me.startTicks === 0,
    );
  });
});
