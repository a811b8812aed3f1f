/** The syslog sources and netcatudp beside those of a real Flume. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { isBoundUdp, isListening } from '../support/bound-ports.js';
import { RunningCommand, start } from '../support/command-line.js';
import { freePorts } from '../support/free-port.js';
import { assertGolden, goldenDirectory } from '../support/golden.js';
import { flumeTool } from '../support/peers.js';
import {
  comparisonProperties,
  differencesOf,
  differingIn,
  endMarkerOf,
  outputsOf,
  sendVectors,
  strictlyCompared,
  type Outputs,
} from '../support/syslog-comparison.js';
import { comparedSources, comparedZone, syslogVectors } from '../support/syslog-vectors.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const names = Object.keys(comparedSources);
const isUdp = (name: string): boolean => comparedSources[name]!.type.endsWith('udp');
const env = { TZ: comparedZone };
const limitMs = 300_000;

function startFlume(t: TestContext, file: string): RunningCommand {
  const { program, args } = flumeTool();
  const node = 'org.apache.flume.node.Application';
  const flags = ['--conf-file', file, '--name', 'a', '--no-reload-conf'];
  const all = ['-Xmx256m', '-Dfile.encoding=UTF-8', ...args, node, ...flags];
  const flume = new RunningCommand(program, all, { env, limitMs });
  t.after(async () => void (await flume.end()));
  return flume;
}

function startOurs(t: TestContext, file: string, ...flags: string[]): RunningCommand {
  const ours = start('agent-bin', ['--conf', file, '--name', 'a', ...flags], { env, limitMs });
  t.after(async () => void (await ours.end()));
  return ours;
}

function textIn(directory: string): string {
  const files = readdirSync(directory).filter((name) => !name.startsWith('.'));
  return files.map((name) => readFileSync(join(directory, name), 'latin1')).join('');
}

test('what becomes of each message is what becomes of it in Flume, but for the listed differences', async (t) => {
  const free = await freePorts(names.length);
  const ports = Object.fromEntries(names.map((name, i) => [name, free[i]!]));
  const nowMs = Date.now();
  const vectors = syslogVectors(nowMs);
  const root = temporaryDirectory(t);

  async function outputs(
    directory: string,
    run: (file: string) => RunningCommand,
    ready: RegExp,
  ): Promise<Outputs> {
    const output = join(root, directory);
    const file = join(root, `${directory}.properties`);
    for (const name of names) mkdirSync(join(output, name), { recursive: true });
    writeFileSync(file, comparisonProperties(ports, output));
    const agent = run(file);
    await agent.untilOutput(ready);
    // Flume starts its sources on threads of their own and has no word for when all are there.
    const haveStarted = (): boolean =>
      names.every((name) => (isUdp(name) ? isBoundUdp : isListening)(ports[name]!));
    await eventually(haveStarted, `${directory} listens`, 120_000, 250);
    for (const name of names) await sendVectors(name, ports[name]!, vectors);
    for (const name of names) {
      const isThere = (): boolean =>
        textIn(join(output, name)).includes(endMarkerOf(name, vectors));
      await eventually(isThere, `${directory} has all of ${name}`);
    }
    await agent.end('SIGKILL');
    const texts = names.map((name) => textIn(join(output, name)));
    return outputsOf(texts.join(''), vectors, nowMs);
  }

  const flume = await outputs('flume', (file) => startFlume(t, file), /Starting Source/);
  const strict = await outputs('ours', (file) => startOurs(t, file), /is running/);
  const lenient = await outputs('lenient', (file) => startOurs(t, file, '--lenient'), /is running/);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    assertGolden(
      `${JSON.stringify({ nowMs, outputs: flume }, undefined, 1)}\n`,
      'syslog/flume.json',
    );
    assertGolden(differencesOf(flume, strict, strictlyCompared), 'syslog/differences.txt');
    assertGolden(differencesOf(flume, lenient), 'syslog/differences-lenient.txt');
  }
  const listed = (file: string): string[] =>
    differingIn(readFileSync(join(goldenDirectory, 'syslog', file), 'utf8'));
  assert.equal(Object.keys(flume).length, names.length);
  assert.deepEqual(
    differingIn(differencesOf(flume, strict, strictlyCompared)),
    listed('differences.txt'),
  );
  assert.deepEqual(differingIn(differencesOf(flume, lenient)), listed('differences-lenient.txt'));
});
