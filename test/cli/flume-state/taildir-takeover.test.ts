import assert from 'node:assert/strict';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeOverAtFirstStart } from '#src/cli/flume-state/first-start.js';
import { planLines } from '#src/cli/flume-state/state-report.js';
import { flumeDefault, planTakeover, takeOver } from '#src/cli/flume-state/taildir-takeover.js';
import type { AgentModel, PipelineModel, SourceModel } from '#src/config/model.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { RecordingLogger } from '../../support/recording-logger.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

type Test = Parameters<typeof temporaryDirectory>[0];

/** A directory of logs, and the position file that Flume has left in the home directory. */
class Left {
  readonly directory: string;
  readonly #positions: { inode: number; pos: number; file: string }[] = [];

  constructor(t: Test) {
    this.directory = temporaryDirectory(t);
  }

  path(name: string): string {
    return join(this.directory, name);
  }

  write(name: string, text: string): void {
    writeFileSync(this.path(name), text);
  }

  /** Flume has read so many bytes of it. */
  read(name: string, pos: number): void {
    const file = this.path(name);
    this.#positions.push({ inode: statSync(file).ino, pos, file });
  }

  source(positionFile?: string): SourceModel {
    const filegroups = { main: this.path('app\\.log.*') };
    const config = positionFile === undefined ? { filegroups } : { filegroups, positionFile };
    const position = { file: this.path('flume.conf'), line: 1 };
    const part = { name: 'r1', config, position };
    const selector = { name: 'selector', type: 'replicating', config: {}, position };
    return { ...part, type: 'taildir', channels: ['c1'], selector, interceptors: [] };
  }

  async stop(): Promise<void> {
    await nodeFileSystem.mkdir(join(this.directory, '.flume'));
    writeFileSync(flumeDefault(this.directory), JSON.stringify(this.#positions));
  }

  plan(source: SourceModel = this.source()): ReturnType<typeof planTakeover> {
    const { directory } = this;
    const place = { agent: 'a1', dataDir: join(directory, 'data'), home: directory };
    return planTakeover(nodeFileSystem, source, place);
  }
}

test('positions are taken over where path, inode and the end of a line fit', async (t) => {
  const left = new Left(t);
  left.write('app.log', 'one\ntwo\nthree');
  left.read('app.log', 8);
  left.write('app.log.1', 'an unterminated line');
  left.read('app.log.1', 20);
  await left.stop();
  const plan = await left.plan();
  assert.deepEqual(plan.refused, []);
  assert.deepEqual(
    plan.taken.map(({ file, pos, sizeBytes }) => [file, pos, sizeBytes]),
    [
      [left.path('app.log'), 8, 13],
      [left.path('app.log.1'), 20, 20],
    ],
  );
  assert.equal(await takeOver(nodeFileSystem, plan), true);
  assert.equal(plan.to, left.path('data/agents/a1/source-r1/taildir_position.json'));
  const written = readFileSync(plan.to, 'utf8');
  assert.equal(written, readFileSync(flumeDefault(left.directory), 'utf8'));
});

test('a file that was renamed by a rotation goes on under its new name', async (t) => {
  const left = new Left(t);
  left.write('app.log', 'one\ntwo\n');
  left.read('app.log', 4);
  await left.stop();
  renameSync(left.path('app.log'), left.path('app.log.1'));
  left.write('app.log', 'new\n');
  const plan = await left.plan();
  assert.deepEqual(
    plan.taken.map(({ file, pos, renamedFrom }) => [file, pos, renamedFrom]),
    [[left.path('app.log.1'), 4, left.path('app.log')]],
  );
  assert.match(planLines(plan)[1]!, /app\.log\.1: 4 of 8 bytes \(inode \d+, was .*app\.log\)$/);
});

test('what does not fit is refused with its reason', async (t) => {
  const left = new Left(t);
  for (const name of ['app.log.1', 'app.log.2', 'app.log.3', 'other.log']) {
    left.write(name, 'one\ntwo\n');
    left.read(name, 4);
  }
  left.write('app.log.1', 'o\n');
  left.write('app.log.2', 'one two\nthree\n');
  renameSync(left.path('app.log.3'), left.path('moved'));
  await left.stop();
  const { taken, refused } = await left.plan();
  assert.deepEqual(taken, []);
  const reasons = [
    /^it has only 2 bytes: it was truncated$/,
    /^no line ends at the position: it has been written anew/,
    /^it is gone, and no rotated name of it has inode \d+$/,
    /^no file group of the source has this name$/,
  ];
  for (const [i, reason] of reasons.entries()) assert.match(refused[i]!.reason, reason);
});

test('a position file that the configuration names is good as it is, or kept beside', async (t) => {
  const left = new Left(t);
  left.write('app.log', 'one\ntwo\n');
  left.read('app.log', 4);
  await left.stop();
  const positionFile = flumeDefault(left.directory);
  const plan = await left.plan(left.source(positionFile));
  assert.equal(await takeOver(nodeFileSystem, plan), false);
  assert.match(planLines(plan)[0]!, /is where our source begins, too$/);

  const before = readFileSync(positionFile, 'utf8');
  renameSync(left.path('app.log'), left.path('app.log.1'));
  assert.equal(await takeOver(nodeFileSystem, await left.plan(left.source(positionFile))), true);
  assert.equal(readFileSync(`${positionFile}.before`, 'utf8'), before);
  assert.equal(readFileSync(positionFile, 'utf8'), before.replace('app.log', 'app.log.1'));
});

test('without a position file nothing is taken over, and that is told', async (t) => {
  const plan = await new Left(t).plan();
  assert.match(planLines(plan).join('\n'), /^taildir r1: .*taildir_position\.json does not exist$/);
  assert.equal(await takeOver(nodeFileSystem, plan), false);
});

test('the first start on a .properties file takes them over by itself, a later one does not', async (t) => {
  const left = new Left(t);
  left.write('app.log', 'one\ntwo\n');
  left.read('app.log', 4);
  await left.stop();
  const start = async (file: string): Promise<string[]> => {
    const logger = new RecordingLogger();
    const agent = { name: 'a1', position: { file, line: 1 }, sources: [left.source()] };
    const pipeline = { dataDir: left.path('data') } as PipelineModel;
    const home = left.directory;
    await takeOverAtFirstStart(
      nodeFileSystem,
      agent as never as AgentModel,
      pipeline,
      home,
      logger,
    );
    return logger.messages();
  };
  assert.deepEqual(await start('flume.yaml'), []);
  assert.match((await start('flume.conf')).join(), /^.*r1 goes on from Flume's .*app\.log: 4$/);
  assert.deepEqual(await start('flume.conf'), []);
});
