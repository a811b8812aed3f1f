import { describe, it } from 'node:test';
import { Scenario } from './io-faults.js';
import { SimFileSystem, type SimOperation } from './sim-file-system.js';

const changing = new Set<SimOperation>([
  'open',
  'write',
  'sync',
  'truncate',
  'mkdir',
  'rename',
  'unlink',
  'syncDirectory',
]);
const isFull = process.env['TAILRACE_FAULTS'] === 'full';
/** What is refused, and for how many operations in a row. */
const faults = [
  ['ENOSPC', 1],
  ['EIO', 1],
  ['EMFILE', 1],
  ['EIO', 6],
] as const;
const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);

/** Calls `refuse` with the number of each changing operation of the disk. */
function onOperations(disk: SimFileSystem, refuse: (number: number) => string | undefined): void {
  let count = 0;
  disk.fault = (operation) => (changing.has(operation) ? refuse(count++) : undefined);
}

async function operationsOf(): Promise<number> {
  const disk = new SimFileSystem(seed);
  let count = 0;
  onOperations(disk, (number) => {
    count = number + 1;
    return undefined;
  });
  await new Scenario(disk).run();
  return count;
}

async function named<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${name} (TAILRACE_SIM_SEED=${seed})`, { cause: error });
  }
}

describe('a file channel whose disk refuses an operation', () => {
  for (const [code, length] of faults)
    it(`loses and doubles nothing after ${code}, ${length} in a row, at every operation`, async () => {
      const operations = await operationsOf();
      for (let first = 0; first < operations; first++)
        await named(`operation ${first}`, async () => {
          const disk = new SimFileSystem(seed);
          onOperations(disk, (number) =>
            number >= first && number < first + length ? code : undefined,
          );
          await new Scenario(disk).run();
        });
    });

  // A kill leaves more than a power cut may: a sample is enough for it.
  for (const [end, every] of [
    ['powerCut', 1],
    ['kill', isFull ? 1 : 5],
  ] as const)
    it(`loses and doubles nothing after a ${end} behind every operation`, async () => {
      const disk = new SimFileSystem(seed);
      await new Scenario(disk).run();
      for (let last = 1; last <= disk.operations; last += every)
        await named(`operation ${last}`, async () => {
          const dying = new SimFileSystem(seed);
          dying.crashAfter = last;
          await new Scenario(dying).run((dead) => dead[end]());
        });
    });
});
