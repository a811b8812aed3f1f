// Runs one program until its output is complete and reads what it cost from /proc.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sleep, startProcess } from './process.mjs';

const limitMs = 120_000;

/** Bytes of all files of a folder; one may be renamed or go meanwhile. */
export function bytesIn(folder) {
  let sum = 0;
  for (const name of readdirSync(folder))
    sum += statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
  return sum;
}

/** Resident memory now, its peak, and CPU seconds of a process and its children. */
export function costOf(pid) {
  const cost = { rssMiB: 0, peakMiB: 0, cpuSeconds: 0 };
  for (const one of [pid, ...childrenOf(pid)]) {
    try {
      const status = readFileSync(`/proc/${one}/status`, 'utf8');
      cost.rssMiB += Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
      cost.peakMiB += Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
      const fields = readFileSync(`/proc/${one}/stat`, 'utf8').split(') ')[1].split(' ');
      cost.cpuSeconds += (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      // It ended between the listing and the reading.
    }
  }
  return cost;
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean);
  } catch {
    return [];
  }
}

/**
 * Starts `command`, waits until `isDone()` and stops it. Seconds run from the process's start to the
 * last byte, so a slow start counts; those from the first byte leave it out.
 */
export async function measure({ command, args, hasBegun = () => true, isDone }) {
  const startMs = performance.now();
  const { child, exited } = startProcess([command, ...args]);
  let hasExited = false;
  void exited.then(() => (hasExited = true));
  let firstByteMs;
  while (!isDone()) {
    if (firstByteMs === undefined && hasBegun()) firstByteMs = performance.now();
    if (hasExited) throw new Error(`${command} ended before its output was complete`);
    if (performance.now() - startMs > limitMs) {
      child.kill('SIGKILL');
      throw new Error(`${command} was not done in ${limitMs / 1000} s`);
    }
    await sleep(5);
  }
  const endMs = performance.now();
  const seconds = (endMs - startMs) / 1000;
  const secondsFromFirstByte = (endMs - (firstByteMs ?? startMs)) / 1000;
  const cost = costOf(child.pid);
  child.kill('SIGTERM');
  await exited;
  return { seconds, secondsFromFirstByte, ...cost };
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
