import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const triesMax = 5;

/** A directory that is gone when the test is over. */
export function temporaryDirectory(test: { after(cleanUp: () => void): void }): string {
  const directory = mkdtempSync(join(tmpdir(), 'tailrace-'));
  test.after(() => remove(directory));
  return directory;
}

/**
 * What the test stops later may have a write under way that makes one more file. A process that goes
 * on making them has ended when all tests of the file have.
 */
function remove(directory: string): void {
  for (let tries = 1; tries <= triesMax; tries++) {
    try {
      return rmSync(directory, { recursive: true, force: true });
    } catch {
      // another file has come
    }
  }
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
}
