/**
 * State that is larger than the memory for it: in full 1,000,000 keys and 5,000,000 visitors, exact,
 * in a process whose own memory is measured.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faultCount } from '../support/fault-count.js';
import type { LargeStateReport } from '../support/large-state.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const mebibyte = 1024 * 1024;
/** Node, what is read ahead of a batch, and what the store writes in one transaction. */
const besideStateBytes = 192 * mebibyte;

test('keys and visitors beyond the memory for state are counted exactly, within it', (t) => {
  const visitors = faultCount(5_000_000);
  const keys = visitors / 5;
  const stateMemoryBytes = faultCount(256, 32) * mebibyte;
  const program = fileURLToPath(import.meta.resolve('../support/large-state.js'));
  const args = [program, temporaryDirectory(t), visitors, keys, stateMemoryBytes].map(String);
  const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
  const report = JSON.parse(output.trim().split('\n').at(-1)!) as LargeStateReport;
  t.diagnostic(output.trim());
  assert.ok(report.spills > 2, `${report.spills} spills`);
  assert.equal(report.groups, keys);
  assert.equal(report.right, keys);
  assert.deepEqual(report.total, [visitors, visitors]);
  assert.ok(report.peakBytes < stateMemoryBytes + besideStateBytes, `${report.peakBytes} bytes`);
});
