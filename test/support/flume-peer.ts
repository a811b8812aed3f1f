/** The real Flume, its tools and its agent; 1.11 where nothing is said. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RunningCommand } from './command-line.js';
import { freePorts } from './free-port.js';
import { flumeTool } from './peers.js';
import type { Tool } from './peers.js';
import { temporaryDirectory } from './temporary-directory.js';

type Test = Parameters<typeof temporaryDirectory>[0];

/** How long an agent may live; a test ends it earlier. */
const agentLimitMs = 540_000;
const rpcLimitMs = 120_000;

/** Properties of an RPC client, Flume's or ours, of one source: it waits longer than usual. */
export function rpcTo(port: number): string[] {
  const limits = ['connect', 'request'].map((what) => `${what}-timeout = ${rpcLimitMs}`);
  return ['hosts = h1', `hosts.h1 = 127.0.0.1:${port}`, ...limits];
}

export interface FlumeSource {
  readonly port: number;
  readonly agent: RunningCommand;
}

export function runFlume(mainClass: string, ...args: string[]): RunningCommand {
  return runFlumeOf(flumeTool(), mainClass, ...args);
}

export function runFlumeOf(tool: Tool, mainClass: string, ...args: string[]): RunningCommand {
  return new RunningCommand(tool.program, [...tool.args, mainClass, ...args]);
}

/** A Flume agent that logs what its source gets. */
export function startFlumeSource(
  t: Test,
  source: readonly string[],
  tool?: Tool,
): Promise<FlumeSource> {
  const sink = ['a.sinks = k', 'a.sinks.k.type = logger', 'a.sinks.k.channel = c'];
  return startFlume(t, [...source, ...sink], tool);
}

/**
 * A Flume agent with an Avro source `r`, a memory channel `c`, and what else is written, in place of
 * these where it has their keys.
 */
export async function startFlume(
  t: Test,
  rest: readonly string[],
  tool: Tool = flumeTool(),
): Promise<FlumeSource> {
  const [port] = (await freePorts(1)) as [number];
  const config = join(temporaryDirectory(t), 'flume.properties');
  writeFileSync(
    config,
    [
      'a.sources = r',
      'a.channels = c',
      'a.sources.r.type = avro',
      'a.sources.r.bind = 127.0.0.1',
      `a.sources.r.port = ${port}`,
      'a.sources.r.channels = c',
      'a.channels.c.type = memory',
      ...rest,
    ].join('\n'),
  );
  const options = ['--conf-file', config, '--name', 'a', '--no-reload-conf'];
  const command = [...tool.args, 'org.apache.flume.node.Application', ...options];
  const agent = new RunningCommand(tool.program, command, { limitMs: agentLimitMs });
  // What it would do at its end takes seconds, and nobody looks at it.
  t.after(async () => void (await agent.end('SIGKILL')));
  await agent.untilOutput(/SOURCE, name: r started/);
  return { port, agent };
}
