import { after } from 'node:test';

/**
 * Cleans up after all tests of a file, for what they share; to be called outside of them. (`after`
 * within a test is of that test.) Last in, first out.
 */
export function cleanUpOfFile(): { after(cleanUp: () => void | Promise<void>): void } {
  const cleanUps: (() => void | Promise<void>)[] = [];
  after(async () => {
    for (const cleanUp of cleanUps.toReversed()) await cleanUp();
  });
  return { after: (cleanUp) => void cleanUps.push(cleanUp) };
}
