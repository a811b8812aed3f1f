import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ChannelFullError, StartError } from '#src/core/errors.js';
import { sourceContract } from '../../contracts/source-contract.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { someLines, Tailing } from './tailing.js';

sourceContract('taildir', (t) => {
  const tailing = new Tailing(t, 'app.log');
  const context = tailing.prepare();
  return {
    source: tailing.source,
    context,
    retries: true,
    offer: (bodies) => tailing.append('app.log', bodies.map((body) => `${body}\n`).join('')),
  };
});

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);

test('lines that are there and lines that come are read once, without CR', async (t) => {
  const tailing = new Tailing(t, 'app.log');
  tailing.write('app.log', 'one\r\ntwo\n');
  await tailing.start();
  assert.deepEqual(tailing.take(), ['one', 'two']);
  tailing.append('app.log', '\nthree\n');
  await tailing.poll();
  assert.deepEqual(tailing.take(), ['', 'three']);
  await tailing.poll();
  assert.deepEqual(tailing.take(), []);
  await tailing.stop();
});

test('a partial line is held until its newline, or until the file is idle', async (t) => {
  const tailing = new Tailing(t, 'app.log', { idleTimeout: 5000 });
  tailing.write('app.log', 'whole\npar');
  await tailing.start();
  assert.deepEqual(tailing.take(), ['whole']);
  tailing.append('app.log', 'tial\nrest');
  await tailing.poll();
  assert.deepEqual(tailing.take(), ['partial']);
  await tailing.poll(5000);
  assert.deepEqual(tailing.take(), ['rest']);
  tailing.append('app.log', ' and more\n');
  await tailing.poll();
  assert.deepEqual(tailing.take(), [' and more'], 'the file was opened again');
  await tailing.stop();
});

test('a drain reads to the end, an unterminated last line included', async (t) => {
  const tailing = new Tailing(t, '.*\\.log');
  tailing.write('a.log', someLines('a', 300) + 'last');
  tailing.write('b.log', 'b\n');
  await tailing.start();
  await tailing.source.drain();
  const bodies = tailing.take();
  assert.equal(bodies.length, 302);
  assert.ok(bodies.includes('last') && bodies.includes('b'));
  await tailing.source.drain();
  assert.deepEqual(tailing.take(), [], 'a second drain finds nothing');
  await tailing.stop();
});

test('a drain does not wait for a position file that cannot be written', async (t) => {
  const tailing = new Tailing(t, 'app.log');
  tailing.write('app.log', 'one\n');
  mkdirSync(tailing.path('state/taildir_position.json.tmp'), { recursive: true });
  await tailing.start();
  tailing.append('app.log', 'two');
  await tailing.source.drain();
  assert.deepEqual(tailing.take(), ['one', 'two']);
  await tailing.stop();
});

test('only whole names that match a group are read, each group with its headers', async (t) => {
  const other = temporaryDirectory(t);
  const tailing = new Tailing(t, 'web\\d+\\.log', {
    filegroups: { db: join(other, 'db.log') },
    headers: { db: { kind: 'database' } },
    fileHeader: true,
    byteOffsetHeader: true,
  });
  writeFileSync(join(other, 'db.log'), 'db.log\nsecond\n');
  for (const name of ['web1.log', 'web1.log.gz', 'myweb1.log'])
    tailing.write(name, `${name}\nsecond\n`);
  await tailing.start();
  const seen = tailing.context.batches.map((batch) => [
    batch.body(0).toString(),
    batch.headersOf(1),
  ]);
  assert.deepEqual(Object.fromEntries(seen), {
    'web1.log': { file: tailing.path('web1.log'), byteoffset: '9' },
    'db.log': { kind: 'database', file: join(other, 'db.log'), byteoffset: '7' },
  });
  await tailing.stop();
});

test('every batch accounts for its bytes and can be cut between any two events', async (t) => {
  const tailing = new Tailing(t, 'app.log', { batchSize: 7 });
  const text = someLines('line', 20);
  tailing.write('app.log', text);
  await tailing.start();
  let position = 0;
  for (const batch of tailing.context.batches) {
    const [range] = batch.provenance;
    assert.equal(range!.from, position);
    assert.equal(range!.read, batch.size);
    assert.ok(range!.lowMark! <= range!.from, 'nothing in flight is below the low mark');
    for (let i = 0; i < batch.size; i++) {
      position += batch.body(i).length + 1;
      assert.equal(batch.endPosition!(i), position);
    }
    assert.equal(range!.to, position);
  }
  assert.equal(position, text.length);
  assert.deepEqual(
    tailing.context.batches.map((batch) => batch.size),
    [7, 7, 6],
  );
  await tailing.stop();
});

test('a restart goes on at the position that the channel has', async (t) => {
  const tailing = new Tailing(t, 'app.log', { batchSize: 10 });
  tailing.write('app.log', someLines('a', 25));
  await tailing.start();
  await tailing.stop();
  tailing.stored.length = 1;
  await tailing.start();
  assert.deepEqual(tailing.take(), linesOf(someLines('a', 25)).slice(10));
  await tailing.stop();
});

test('a file of many blocks arrives whole, lines over block borders included', async (t) => {
  const tailing = new Tailing(t, 'app.log', { batchSize: 1000 });
  const text = Array.from({ length: 9000 }, (_, i) => `${i} ${'y'.repeat((i * 37) % 211)}\n`).join(
    '',
  );
  tailing.write('app.log', text);
  await tailing.start();
  assert.equal(tailing.take().join('\n'), linesOf(text).join('\n'));
  await tailing.stop();
});

test('what a block has beyond whole batches is read again, where that is little', async (t) => {
  const tailing = new Tailing(t, 'app.log', { batchSize: 100 });
  const line = `${'y'.repeat(1_199)}\n`; // 218 a block of 256 KiB
  tailing.write('app.log', line.repeat(450));
  await tailing.start();
  const sizes = tailing.context.batches.map(({ size }) => size);
  assert.deepEqual(sizes, [100, 100, 100, 100, 50]);
  await tailing.stop();
});

test('files take turns after maxBatchCount batches', async (t) => {
  const tailing = new Tailing(t, '.*\\.log', { batchSize: 2, maxBatchCount: 2 });
  tailing.write('a.log', 'a1\na2\na3\na4\na5\na6\n');
  tailing.write('b.log', 'b1\nb2\nb3\n');
  await tailing.start();
  const bodies = tailing.take();
  const order = bodies[0] === 'a1' ? 'a1 a2 a3 a4 b1 b2 b3 a5 a6' : 'b1 b2 b3 a1 a2 a3 a4 a5 a6';
  assert.equal(bodies.join(' '), order);
  await tailing.stop();
});

test('a line beyond the limit goes to the dead letters, and its range is accounted for', async (t) => {
  const tailing = new Tailing(t, 'app.log', { maxLineLength: 1000 });
  tailing.write('app.log', `ok\n${'z'.repeat(1001)}\nfine\n${'q'.repeat(700_000)}\nend\n`);
  await tailing.start();
  assert.deepEqual(tailing.take(), ['ok', 'fine', 'end']);
  const { letters, bodies } = tailing.context.deadLetters;
  assert.deepEqual(bodies, ['z'.repeat(1000), 'q'.repeat(1000)]);
  assert.match(letters[0]!.reason, /line of 1002 bytes is longer than maxLineLength 1000/);
  assert.equal(letters[0]!.position, 3);
  const ranges = tailing.stored.flatMap((batch) => batch.provenance);
  const starts = ranges.slice(1).map(({ from }) => from);
  assert.deepEqual(
    starts,
    ranges.slice(0, -1).map(({ to }) => to),
    'no gaps',
  );
  assert.equal(
    ranges.reduce((sum, range) => sum + range.deadLettered, 0),
    2,
  );
  await tailing.stop();
});

test('a refused batch is emitted again, the same and in order', async (t) => {
  const tailing = new Tailing(t, 'app.log', { batchSize: 2 });
  await tailing.start();
  let refusals = 3;
  tailing.context.onEmit = async () => {
    if (refusals-- > 0) throw new ChannelFullError('no room');
  };
  tailing.write('app.log', 'a\nb\nc\nd\ne\n');
  await tailing.poll();
  assert.deepEqual(tailing.context.bodies, []);
  for (const seconds of [1, 2, 3]) await tailing.poll(seconds * 1000);
  assert.deepEqual(tailing.take(), ['a', 'b', 'c', 'd', 'e']);
  await tailing.stop();
});

test('with skipToEnd only what comes later is read, over a restart, too', async (t) => {
  const tailing = new Tailing(t, '.*log', { skipToEnd: true });
  tailing.write('old.log', someLines('old', 20));
  await tailing.start();
  assert.deepEqual(tailing.take(), []);
  tailing.write('young.log', 'young\n');
  await tailing.poll();
  assert.deepEqual(
    tailing.take(),
    ['young'],
    'a file that appears later is read from its beginning',
  );
  await tailing.stop();
  tailing.append('old.log', 'while down\n');
  await tailing.start();
  assert.deepEqual(tailing.take(), ['while down']);
  await tailing.stop();
});

test("Flume's position file is read when no channel knows the file, and written", async (t) => {
  const tailing = new Tailing(t, 'app.log');
  tailing.write('app.log', 'one\ntwo\n');
  const inode = statSync(tailing.path('app.log')).ino;
  await tailing.start();
  tailing.take();
  await tailing.stop();
  const entry = { inode, pos: 8, file: tailing.path('app.log') };
  const positionFile = tailing.path('state/taildir_position.json');
  assert.deepEqual(JSON.parse(readFileSync(positionFile, 'utf8')), [entry]);
  tailing.append('app.log', 'three\n');
  await tailing.start({ forgotten: true });
  assert.deepEqual(tailing.take(), ['three']);
  await tailing.stop();
});

test('a damaged position file is reported and costs nothing but a second reading', async (t) => {
  const tailing = new Tailing(t, 'app.log', {});
  tailing.write('app.log', 'one\n');
  await tailing.start();
  await tailing.stop();
  tailing.write('state/taildir_position.json', '[{"inode":1');
  await tailing.start({ forgotten: true });
  assert.deepEqual(tailing.take(), ['one']);
  assert.match(tailing.context.logger.messages('warn')[0]!, /Position file is damaged/);
  await tailing.stop();
});

test('a directory that goes away holds up no other group, and is told once', async (t) => {
  const gone = temporaryDirectory(t);
  const tailing = new Tailing(t, 'app.log', { filegroups: { gone: `${gone}/.*log` } });
  writeFileSync(`${gone}/a.log`, 'a\n');
  tailing.write('app.log', 'one\n');
  await tailing.start();
  rmSync(gone, { recursive: true });
  tailing.append('app.log', 'two\n');
  await tailing.poll();
  await tailing.poll();
  assert.deepEqual(tailing.take().toSorted(), ['a', 'one', 'two']);
  assert.equal(tailing.context.logger.messages('warn').length, 1);
  await tailing.stop();
});

test('a missing directory is a start error that names it', async (t) => {
  const tailing = new Tailing(t, 'nowhere/app.log');
  await assert.rejects(
    tailing.start(),
    (error: Error) =>
      error instanceof StartError && /nowhere is not a directory/.test(error.message),
  );
});
