/**
 * Compares a text with a golden file below `test/golden`. `UPDATE_GOLDEN=1` writes the file
 * instead: the difference is then reviewed like code.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const goldenDirectory = join('test', 'golden');

export function assertGolden(actual: string, file: string): void {
  const path = join(goldenDirectory, file);
  if (process.env.UPDATE_GOLDEN === '1') {
    writeFileSync(path, actual);
    return;
  }
  assert.ok(existsSync(path), `${path} is missing; run once with UPDATE_GOLDEN=1 and review it`);
  assert.equal(actual, readFileSync(path, 'utf8'), `differs from ${path}`);
}
