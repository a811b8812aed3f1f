// What the benchmarks do with Tailrace as a process, in a folder that is gone afterwards.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The command line of `tailrace …`. */
export const tailraceCommand = (...args) => [process.execPath, 'dist/cli/tailrace.js', ...args];

/** Runs `tailrace …` to its end; what it prints. */
export function runTailrace(...args) {
  const [program, ...rest] = tailraceCommand(...args);
  const { status, stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tailrace ${args.join(' ')}: exit ${status}: ${stderr}`);
  return stdout;
}

/** Starts a command; `exited` resolves when it has ended and its output is closed. */
export function startProcess([program, ...args], stdio = ['ignore', 'ignore', 'inherit']) {
  const child = spawn(program, args, { stdio });
  return { child, exited: new Promise((resolve) => child.once('close', resolve)) };
}

/** Ends it the hard way, if it has not ended. */
export async function kill({ child, exited }) {
  child.kill('SIGKILL');
  await exited;
}

export function makeWorkFolder(...folders) {
  const work = mkdtempSync(join(tmpdir(), 'tailrace-bench-'));
  for (const folder of folders) mkdirSync(join(work, folder), { recursive: true });
  return work;
}

export function removeWorkFolder(work) {
  rmSync(work, { recursive: true, force: true });
}
