/**
 * A sink that is down until 1 GB waits in its file channel, over a clean restart and a kill -9; then
 * its peer comes up, and everything arrives in order.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  createReadStream,
  mkdirSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { agentMetrics, peakMebibytes } from '../support/agent-metrics.js';
import { webAgent } from '../support/agents-yaml.js';
import { start } from '../support/command-line.js';
import type { RunningCommand } from '../support/command-line.js';
import { faultCount } from '../support/fault-count.js';
import { freePorts } from '../support/free-port.js';
import { processorMs } from '../support/process-resources.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const backlogBytes = faultCount(1 << 30, 100 << 20);
const portions = 3;
const lineBytes = 256;
const lineCount = Math.floor(backlogBytes / portions / lineBytes) * portions;
const waitLimitMs = 300_000;
/** Of processor time, so that a machine with other work tells the same. */
const startMsMax = 10_000;
const peakMebibytesMax = 400;

/** `count` lines from `first` on, each unique. */
function linesText(first: number, count: number): string {
  let text = '';
  for (let i = first; i < first + count; i++)
    text += `${String(i).padStart(lineBytes - 1, 'access log line ')}\n`;
  return text;
}

/** Appends a share of all lines, in pieces. */
function appendPortion(file: string, portion: number): void {
  const count = lineCount / portions;
  const piece = 100_000;
  for (let at = 0; at < count; at += piece)
    appendFileSync(file, linesText(portion * count + at, Math.min(piece, count - at)));
}

async function untilTrue(condition: () => Promise<boolean> | boolean, what: string): Promise<void> {
  const startMs = performance.now();
  while (!(await condition())) {
    assert.ok(performance.now() - startMs < waitLimitMs, `waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

function writeConfig(directory: string, port: number): string {
  const file = join(directory, 'agents.yaml');
  const channel = '{ type: file, capacity: 10000000 }';
  writeFileSync(
    file,
    `dataDir: data
agents:
${webAgent({ files: 'logs/access.log', port, batchSize: 2000, channel })}  collector:
    sources:
      tier1: { type: avro, bind: 127.0.0.1, port: ${port}, channels: [buffer] }
    channels: { buffer: ${channel} }
    sinks:
      files: { type: file_roll, channel: buffer, sink.directory: out, sink.batchSize: 2000 }
`,
  );
  return file;
}

test(`a sink that is down until ${backlogBytes >> 20} MiB wait: all of it arrives in order`, async (t) => {
  const directory = temporaryDirectory(t);
  const [log, out] = [join(directory, 'logs/access.log'), join(directory, 'out')];
  for (const folder of ['logs', 'out']) mkdirSync(join(directory, folder));
  const [port, monitoring] = (await freePorts(2)) as [number, number];
  const file = writeConfig(directory, port);
  writeFileSync(log, '');

  let web1 = await startAgent(t, file, 'web1', monitoring);
  const queued = async (): Promise<number> =>
    Number((await agentMetrics(monitoring, 'CHANNEL.buffer'))['ChannelSize']);
  for (let portion = 0; portion < portions; portion++) {
    appendPortion(log, portion);
    const lines = (lineCount / portions) * (portion + 1);
    await untilTrue(async () => (await queued()) === lines, `${lines} lines are queued`);
    t.diagnostic(`${lines} lines queued, peak ${peakMebibytes(web1.child.pid!)} MiB`);
    await web1.end(portion === 0 ? 'SIGTERM' : 'SIGKILL');
    web1 = await startAgent(t, file, 'web1', monitoring);
    const tookMs = processorMs(web1.child.pid!);
    t.diagnostic(`started with that backlog in ${tookMs} ms of processor time`);
    assert.ok(tookMs < startMsMax, `start with ${lines} lines queued took ${tookMs} ms`);
    assert.equal(await queued(), lines);
  }

  const drainMs = performance.now();
  const collector = await startAgent(t, file, 'collector');
  await untilTrue(() => sizeOf(out) === statSync(log).size, 'the collector has written everything');
  t.diagnostic(`drained in ${Math.round(performance.now() - drainMs)} ms`);
  for (const agent of [web1, collector]) {
    const peak = peakMebibytes(agent.child.pid!);
    t.diagnostic(`peak ${peak} MiB`);
    assert.ok(peak < peakMebibytesMax, `memory grew to ${peak} MiB`);
    await agent.end();
  }
  const files = filesIn(out).toSorted((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs);
  assert.equal(await hashOf(files), await hashOf([log]));
});

async function startAgent(
  t: TestContext,
  file: string,
  name: string,
  monitoring?: number,
): Promise<RunningCommand> {
  const properties =
    monitoring === undefined
      ? []
      : ['-Dflume.monitoring.type=http', `-Dflume.monitoring.port=${monitoring}`];
  const args = ['agent', '--conf', file, '--name', name, ...properties];
  const command = start('tailrace', args, { limitMs: 2 * waitLimitMs });
  t.after(() => void command.child.kill('SIGKILL'));
  await command.untilOutput(/Agent \w+ is running/);
  return command;
}

/** A hidden one may take its name at any moment. */
function filesIn(directory: string): string[] {
  const names = readdirSync(directory).filter((name) => !name.startsWith('.'));
  return names.map((name) => join(directory, name));
}

function sizeOf(directory: string): number {
  return filesIn(directory).reduce((sum, file) => sum + statSync(file).size, 0);
}
