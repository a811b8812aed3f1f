import { readFileSync } from 'node:fs';

/**
 * What an agent with `-Dflume.monitoring.type=http` says of a component, e.g. `CHANNEL.c1`. On a
 * connection of its own: one that is kept may have been closed by the agent while nobody looked.
 */
export async function agentMetrics(
  port: number,
  component: string,
): Promise<Readonly<Record<string, string>>> {
  const headers = { connection: 'close' };
  const response = await fetch(`http://127.0.0.1:${port}/metrics`, { headers });
  const all = (await response.json()) as Record<string, Record<string, string>>;
  return all[component] ?? {};
}

/** Peak resident memory of a process so far. */
export function peakMebibytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)![1]) / 1024);
}
