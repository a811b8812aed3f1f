/*
 * A real Flume 1.11 reads a part of its files and is stopped; ours goes on with the same configuration
 * file. Between them a file is rotated: no line is lost, none comes twice.
 */
import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { flumeSpoolProgress } from '#src/cli/flume-state/spool-progress.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { RunningCommand, run, start } from '../support/command-line.js';
import { flumeTool } from '../support/peers.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

test('ours goes on where a stopped Flume was, and says what it is to finish first', async (t) => {
  const home = temporaryDirectory(t);
  const path = (name: string): string => join(home, name);
  for (const name of ['logs', 'out', 'spool']) mkdirSync(path(name));
  const config = path('flume.conf');
  writeFileSync(config, configuration(home));
  const lines = (name: string, from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => `${name} ${from + i}\n`).join('');
  writeFileSync(path('logs/a.log'), lines('a', 0, 500));
  writeFileSync(path('logs/b.log'), lines('b', 0, 300));
  writeFileSync(path('spool/s.txt'), lines('s', 0, 100));

  const { program, args } = flumeTool();
  const node = [`-Duser.home=${home}`, ...args, 'org.apache.flume.node.Application'];
  const options = ['--conf-file', config, '--name', 'a1', '--no-reload-conf'];
  const flume = new RunningCommand(program, [...node, ...options], { limitMs: 240_000 });
  t.after(() => void flume.child.kill('SIGKILL'));
  const lineCount = (): number => linesIn(path('out')).length;
  const spool = { spoolDir: path('spool'), trackerDir: '.flumespool' };
  const spooledBytes = async () => (await flumeSpoolProgress(nodeFileSystem, spool))?.offset;
  const hasRead = async () => lineCount() === 807 && (await spooledBytes()) === 40;
  await eventually(hasRead, 'Flume has read what it can');
  await flume.end();

  renameSync(path('logs/a.log'), path('logs/a.log.1'));
  appendFileSync(path('logs/a.log.1'), lines('a', 500, 600));
  writeFileSync(path('logs/a.log'), lines('a', 600, 700));
  appendFileSync(path('logs/b.log'), lines('b', 300, 400));

  const env = { HOME: home };
  const state = await run('tailrace', ['convert', '--state', config, '--yes'], { env });
  assert.match(
    state.stdout,
    /taken over: .*\/a\.log\.1: 2890 of \d+ bytes \(inode \d+, was .*\/a\.log\)/,
  );
  assert.match(state.stdout, /taken over: .*\/b\.log: 1690 of 2290 bytes/);
  assert.match(state.stdout, /warning: channel c2: 7 event\(s\) are still in Flume's file channel/);
  assert.match(state.stdout, /warning: spooldir r3: Flume had read 40 bytes of .*\/s\.txt/);
  assert.equal(state.code, 1);

  const ours = start('tailrace', ['agent', '-f', config, '-n', 'a1'], { env });
  t.after(() => void ours.child.kill('SIGKILL'));
  await eventually(() => lineCount() >= 1114, 'ours has read what came after');
  await ours.end();
  const expected = `${lines('a', 0, 700)}${lines('b', 0, 400)}`.trimEnd().split('\n');
  const read = linesIn(path('out')).filter((line) => /^[ab]/.test(line));
  assert.deepEqual(read.toSorted(), expected.toSorted());
});

function configuration(home: string): string {
  return `dataDir = ${home}/data
a1.sources = r1 r2 r3
a1.channels = c1 c2 c3
a1.sinks = k1
a1.sources.r1.type = TAILDIR
a1.sources.r1.filegroups = main
a1.sources.r1.filegroups.main = ${home}/logs/.*log.*
a1.sources.r1.channels = c1
a1.channels.c1.type = memory
a1.channels.c1.capacity = 10000
a1.sinks.k1.type = file_roll
a1.sinks.k1.sink.directory = ${home}/out
a1.sinks.k1.sink.rollInterval = 0
a1.sinks.k1.channel = c1
# Nothing takes from c2 and c3: Flume leaves events in its channel, and stays in the middle of a file.
a1.sources.r2.type = seq
a1.sources.r2.totalEvents = 7
a1.sources.r2.channels = c2 c1
a1.channels.c2.type = file
a1.channels.c2.checkpointDir = ${home}/c2/checkpoint
a1.channels.c2.dataDirs = ${home}/c2/data
a1.sources.r3.type = spooldir
a1.sources.r3.spoolDir = ${home}/spool
a1.sources.r3.batchSize = 5
a1.sources.r3.channels = c3
a1.channels.c3.type = memory
a1.channels.c3.capacity = 10
a1.channels.c3.transactionCapacity = 10
`;
}

function linesIn(directory: string): string[] {
  // A hidden one is a file of ours that is being given its name.
  const names = readdirSync(directory).filter((name) => !name.startsWith('.'));
  const texts = names.map((name) => readFileSync(join(directory, name), 'utf8'));
  return texts.join('').split('\n').slice(0, -1);
}
