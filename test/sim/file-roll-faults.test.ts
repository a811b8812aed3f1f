import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Random } from '../support/random.js';
import { ModelSource } from './channel-model.js';
import { deliveredBy, startFileRollFlow } from './file-roll-flow.js';
import { SimFileSystem, type SimOperation } from './sim-file-system.js';

const codes: Readonly<Record<SimOperation, readonly string[]>> = {
  open: ['EMFILE', 'ENOSPC'],
  write: ['ENOSPC', 'EIO'],
  sync: ['EIO'],
  truncate: ['EIO'],
  rename: ['ENOSPC', 'EIO'],
  unlink: ['EIO'],
  syncDirectory: ['EIO'],
  mkdir: ['ENOSPC'],
  read: ['EIO'],
};

/** The output disk refuses from the n-th operation on, so many of them. */
interface Fault {
  readonly from: number;
  readonly count: number;
  readonly codeOf: (operation: SimOperation) => string;
}

const noFault: Fault = { from: Infinity, count: 0, codeOf: () => 'EIO' };

/** Three rounds of events with a roll in between, then a restart. Resolves with what was refused. */
async function flow({ from, count, codeOf }: Fault): Promise<SimOperation[]> {
  const fileSystem = new SimFileSystem(1);
  const random = new Random(1);
  const source = new ModelSource();
  const operations: SimOperation[] = [];
  fileSystem.fault = (operation, path) => {
    if (!path.startsWith('/out') || path === '/out/') return undefined;
    operations.push(operation);
    const index = operations.length - 1;
    return index >= from && index < from + count ? codeOf(operation) : undefined;
  };
  for (const wallMs of [Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2)]) {
    const { started, runner, end } = await startFileRollFlow(fileSystem, wallMs);
    const { channel, clock } = started;
    source.resume(channel);
    for (let round = 0; round < 3; round++) {
      await source.emit(channel, 3, random);
      await clock.advance(700);
      const { state, error } = runner.stateOf('k1');
      if (state === 'backing off') assert.match(error!, /E[A-Z]+: /, 'it says why');
      for (let i = 0; channel.lowMark < channel.endSequence; i++) {
        assert.ok(i < 100, 'the sink goes on by itself');
        await clock.advance(500);
      }
      assert.equal(runner.stateOf('k1').state, 'running');
      await clock.advance(2_000);
    }
    await end();
    await channel.stop();
  }
  fileSystem.fault = undefined;
  const restarted = await startFileRollFlow(fileSystem, Date.UTC(2026, 0, 3));
  await restarted.started.clock.advance(1_000);
  await restarted.end();
  await restarted.started.channel.stop();
  assert.deepEqual(
    await deliveredBy(fileSystem),
    Array.from({ length: source.next }, (_, i) => `o${i}`),
  );
  return operations;
}

describe('file_roll on a disk that refuses', () => {
  it('backs off, says why, and is exact afterwards, whichever operation it was and however long', async () => {
    const sites = await flow(noFault);
    const kinds = new Set(sites);
    for (const kind of ['open', 'write', 'sync', 'rename', 'syncDirectory', 'truncate', 'mkdir'])
      assert.ok(kinds.has(kind as SimOperation), kind);
    for (const [from, operation] of sites.entries())
      for (const [i, code] of codes[operation].entries())
        for (const count of i === 0 ? [1, 12] : [1])
          try {
            await flow({
              from,
              count,
              codeOf: (found) => (codes[found].includes(code) ? code : codes[found][0]!),
            });
          } catch (error) {
            throw new Error(`${code} at operation ${from} (${operation}), ${count} times`, {
              cause: error,
            });
          }
  });
});
