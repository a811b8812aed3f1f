import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headerOf } from '#src/broker/log/batch-validation.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { openStateOn } from '../../support/broker-state.js';
import { batchOf } from '../../support/record-batches.js';

async function namesIn(fileSystem: SimFileSystem): Promise<string[]> {
  return (await fileSystem.readdir('/data')).filter((name) => name.startsWith('t-'));
}

describe('topics', () => {
  it('give a new partition nothing of a topic of that name whose deletion was cut short', async () => {
    const fileSystem = new SimFileSystem(1);
    const { topics } = await openStateOn(fileSystem);
    const { partitions } = await topics.create({ name: 't', partitions: 2, configs: {} });
    const batch = batchOf(['old']);
    await partitions[1]!.append(batch, headerOf(batch), undefined).safe;
    fileSystem.fault = (operation) => (operation === 'rename' ? 'EIO' : undefined);
    await assert.rejects(topics.delete('t'), /EIO/);
    fileSystem.fault = undefined;
    const again = await openStateOn(fileSystem.kill());
    await again.topics.create({ name: 't', partitions: 1, configs: {} });
    const grown = await again.topics.grow('t', 2);
    assert.equal(grown.partitions[1]!.endOffset, 0);
  });

  it('that could not be registered leave no file open and no directory', async () => {
    const fileSystem = new SimFileSystem(2);
    const { topics } = await openStateOn(fileSystem);
    await topics.create({ name: 't', partitions: 1, configs: {} });
    const filesOpen = fileSystem.filesOpen;
    for (const refused of [/^sync .*state/, /^write .*-1\/partition/]) {
      fileSystem.fault = (operation, path) =>
        refused.test(`${operation} ${path}`) ? 'EIO' : undefined;
      await assert.rejects(topics.grow('t', 3));
      await assert.rejects(topics.create({ name: 't-2', partitions: 2, configs: {} }));
      fileSystem.fault = undefined;
    }
    assert.equal(fileSystem.filesOpen, filesOpen);
    assert.deepEqual(await namesIn(fileSystem), ['t-0']);
    assert.equal((await topics.grow('t', 3)).partitions.length, 3);
  });
});
