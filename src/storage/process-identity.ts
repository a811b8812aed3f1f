import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { threadId } from 'node:worker_threads';
import { systemCodeOf } from '../core/errors.js';

/** Names one life of a process: a pid alone is used again by the system. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks between boot and the start of the process; 0 where the system does not tell. */
  readonly startTicks: number;
  readonly host: string;
  /** The thread in that process. Numbers only grow, so a restarted stage has a higher one. */
  readonly thread: number;
}

/** A port, so that tests can play other processes. */
export interface ProcessTable {
  readonly self: ProcessIdentity;
  isAlive(identity: ProcessIdentity): boolean;
}

export const systemProcessTable: ProcessTable = {
  self: {
    pid: process.pid,
    startTicks: statOf(process.pid).startTicks,
    host: hostname(),
    thread: threadId,
  },
  isAlive: ({ pid, startTicks }) => {
    try {
      process.kill(pid, 0);
    } catch (error) {
      return systemCodeOf(error) === 'EPERM';
    }
    const found = statOf(pid);
    if (found.isZombie) return false;
    return startTicks === 0 || found.startTicks === startTicks;
  },
};

/**
 * Fields 3 and 22 of /proc/<pid>/stat; counted from the last ')' because a program's name may hold
 * spaces. A zombie is dead and only waits for its parent: in a container that may be for ever.
 */
function statOf(pid: number): { readonly startTicks: number; readonly isZombie: boolean } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { startTicks: Number(fields[19]), isZombie: fields[0] === 'Z' };
  } catch {
    return { startTicks: 0, isZombie: false };
  }
}
