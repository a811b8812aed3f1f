import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory that is gone when the test is over. */
export function temporaryDirectory(test: { after(cleanUp: () => void): void }): string {
  const directory = mkdtempSync(join(tmpdir(), 'tailrace-'));
  test.after(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
