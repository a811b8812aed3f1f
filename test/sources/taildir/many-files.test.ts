import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../support/random.js';
import { Tailing } from './tailing.js';
import { WatchedFileSystem } from './watched-file-system.js';

const files = 1_000;
/** Of the source; a few are open for a moment beside it. */
const openMax = 512 + 8;

test('a thousand files that grow: every line once, with a bounded number of descriptors', async (t) => {
  const watched = new WatchedFileSystem();
  const tailing = new Tailing(t, '.*\\.log', {}, watched.fileSystem);
  const expected: string[] = [];
  const append = (file: number, round: number): void => {
    const line = `file ${file} round ${round}`;
    expected.push(line);
    tailing.append(`${file}.log`, `${line}\n`);
  };
  for (let file = 0; file < files; file++) append(file, 0);
  await tailing.start();
  const random = new Random(1);
  for (let round = 1; round <= 3; round++) {
    for (let file = 0; file < files; file++) if (random.chance(0.5)) append(file, round);
    await tailing.poll();
  }
  const startMs = performance.now();
  await tailing.poll();
  t.diagnostic(`a look at ${files} files at rest: ${(performance.now() - startMs).toFixed(1)} ms`);
  assert.deepEqual(tailing.take().toSorted(), expected.toSorted());
  assert.ok(watched.openMost <= openMax, `${watched.openMost} were open`);
  t.diagnostic(`${watched.openMost} descriptors at most`);
  await tailing.stop();
  assert.equal(watched.open, 0);
});

test('files that come and go, ten a second for a minute: every line once', async (t) => {
  const watched = new WatchedFileSystem();
  const tailing = new Tailing(t, '.*\\.log', {}, watched.fileSystem);
  const expected: string[] = [];
  await tailing.start();
  for (let file = 0; file < 600; file++) {
    const line = `file ${file}`;
    expected.push(line);
    tailing.write(`${file}.log`, `${line}\n`);
    if (file % 5 === 4) await tailing.pollLater(500);
    if (file % 5 === 4) for (let old = file - 4; old <= file; old++) tailing.remove(`${old}.log`);
  }
  await tailing.poll();
  assert.deepEqual(tailing.take(), expected);
  assert.deepEqual(tailing.context.logger.messages('warn'), []);
  assert.ok(watched.openMost <= openMax, `${watched.openMost} were open`);
  await tailing.stop();
  assert.equal(watched.open, 0);
});

test('no descriptor left: files are closed, it says so, tries again and loses nothing', async (t) => {
  const watched = new WatchedFileSystem();
  watched.openLimit = 20;
  const tailing = new Tailing(t, '.*\\.log', {}, watched.fileSystem);
  const expected: string[] = [];
  for (let file = 0; file < 60; file++) {
    expected.push(`${file} first`, `${file} second`);
    tailing.write(`${file}.log`, `${file} first\n`);
  }
  await tailing.start();
  for (let i = 0; i < 10; i++) await tailing.pollLater(30_000);
  for (let file = 0; file < 60; file++) tailing.append(`${file}.log`, `${file} second\n`);
  for (let i = 0; i < 10; i++) await tailing.pollLater(30_000);
  assert.deepEqual(tailing.take().toSorted(), expected.toSorted());
  const [warning] = tailing.context.logger.messages('warn');
  assert.match(warning!, /Cannot open another file: EMFILE.*trying again in 1 s.*ulimit -n/);
  await tailing.stop();
});

test('many files at once without a descriptor left are one shortage: the next try is a second later', async (t) => {
  const watched = new WatchedFileSystem();
  const tailing = new Tailing(t, '.*\\.log', {}, watched.fileSystem);
  tailing.write('0.log', 'first\n');
  await tailing.start();
  watched.openLimit = watched.open + 1; // one to list the directory with
  for (let file = 1; file <= 10; file++) tailing.write(`${file}.log`, `${file}\n`);
  await tailing.pollLater(3_000);
  const shortages = tailing.context.logger.messages('warn');
  assert.equal(shortages.filter((text) => text.includes('trying again in')).length, 1);
  watched.openLimit = Infinity;
  await tailing.pollLater(1_000);
  assert.equal(tailing.take().length, 11);
  await tailing.stop();
});

test('files that are open are followed while no descriptor is left to list their directory with', async (t) => {
  const watched = new WatchedFileSystem();
  const tailing = new Tailing(t, '.*\\.log', {}, watched.fileSystem);
  tailing.write('app.log', 'first\n');
  await tailing.start();
  watched.openLimit = watched.open;
  tailing.append('app.log', 'second\n');
  tailing.write('another.log', 'another\n');
  await tailing.poll();
  assert.deepEqual(tailing.take(), ['first', 'second']);
  assert.match(tailing.context.logger.messages('warn')[0]!, /cannot read .*: EMFILE/);
  watched.openLimit = Infinity;
  await tailing.poll();
  assert.deepEqual(tailing.take(), ['another']);
  await tailing.stop();
});
