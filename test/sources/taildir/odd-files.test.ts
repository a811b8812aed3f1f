import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  rmdirSync,
  symlinkSync,
  truncateSync,
  writeSync,
  openSync,
  closeSync,
} from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { someLines, Tailing } from './tailing.js';
import { WatchedFileSystem } from './watched-file-system.js';

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);

test('a line of 100 MB goes to the dead letters by its beginning, and is not held in memory', async (t) => {
  const watched = new WatchedFileSystem();
  const tailing = new Tailing(t, 'app.log', { maxLineLength: 1_000_000 }, watched.fileSystem);
  const chunk = Buffer.alloc(10_000_000, 'x');
  const descriptor = openSync(tailing.path('app.log'), 'a');
  writeSync(descriptor, 'before\n');
  writeSync(descriptor, chunk);
  await tailing.start();
  for (let i = 1; i < 10; i++) {
    writeSync(descriptor, chunk);
    await tailing.poll();
  }
  writeSync(descriptor, '\nafter\n');
  closeSync(descriptor);
  await tailing.poll();
  assert.deepEqual(tailing.take(), ['before', 'after']);
  const [letter] = tailing.context.deadLetters.letters;
  assert.equal(letter!.body.length, 1_000_000);
  assert.match(letter!.reason, /line of 100000001 bytes/);
  assert.equal(letter!.position, 'before\n'.length);
  assert.match(letter!.origin!, /^file:r1:/);
  const ends = tailing.stored.flatMap((batch) => batch.provenance.map(({ to }) => to));
  assert.deepEqual(ends, [7, 100_000_008, 100_000_014]);
  assert.ok(watched.largestReadBytes <= 2_000_000, `${watched.largestReadBytes} B at once`);
  assert.ok(watched.readBytes < 140_000_000, `${watched.readBytes} B were read for 100 MB`);
  await tailing.stop();
});

test('a line that grows over many looks is one line, with CR LF over two of them', async (t) => {
  const tailing = new Tailing(t, 'app.log');
  tailing.write('app.log', '');
  await tailing.start();
  for (const part of ['he', 'll', 'o', '\r', '\n', '\r\n', 'last']) {
    tailing.append('app.log', part);
    await tailing.poll();
  }
  assert.deepEqual(tailing.take(), ['hello', '']);
  tailing.append('app.log', '\n');
  await tailing.poll();
  assert.deepEqual(tailing.take(), ['last']);
  await tailing.stop();
});

test('a name that becomes a directory or a FIFO, and a file again', async (t) => {
  const tailing = new Tailing(t, 'app.log', { idleTimeout: 1_000 });
  tailing.write('app.log', 'one\n');
  await tailing.start();
  await tailing.poll(2_000);
  tailing.remove('app.log');
  mkdirSync(tailing.path('app.log'));
  await tailing.poll();
  rmdirSync(tailing.path('app.log'));
  execFileSync('mkfifo', [tailing.path('app.log')]);
  await tailing.poll();
  tailing.remove('app.log');
  tailing.write('app.log', 'two\n');
  await tailing.poll();
  assert.deepEqual(tailing.take(), ['one', 'two']);
  assert.deepEqual(tailing.context.logger.messages('warn'), []);
  await tailing.stop();
});

test('a symbolic link that changes: the old file to its end, the new one from its beginning', async (t) => {
  const tailing = new Tailing(t, 'current');
  tailing.write('a.log', 'a1\n');
  tailing.write('b.log', 'b1\n');
  symlinkSync(tailing.path('a.log'), tailing.path('current'));
  await tailing.start();
  tailing.append('a.log', 'a2\n');
  tailing.remove('current');
  symlinkSync(tailing.path('b.log'), tailing.path('current'));
  await tailing.poll();
  tailing.append('a.log', 'a3\n');
  await tailing.poll();
  tailing.remove('current');
  symlinkSync(tailing.path('a.log'), tailing.path('current'));
  tailing.append('a.log', 'a4\n');
  await tailing.poll();
  assert.deepEqual(tailing.take().toSorted(), ['a1', 'a2', 'a3', 'a4', 'b1']);
  await tailing.stop();
});

test('a file that may not be read is told once, and read as soon as it may', async (t) => {
  const watched = new WatchedFileSystem();
  const tailing = new Tailing(t, '.*log', {}, watched.fileSystem);
  tailing.write('app.log', 'one\n');
  tailing.write('other.log', 'other\n');
  watched.locked.add(tailing.path('app.log'));
  await tailing.start();
  await tailing.poll();
  assert.deepEqual(tailing.take(), ['other']);
  assert.equal(tailing.context.logger.messages('warn').length, 1);
  watched.locked.clear();
  await tailing.poll();
  assert.deepEqual(tailing.take(), ['one']);
  await tailing.stop();
});

test('what was rotated and compressed while the agent was down is read to its end', async (t) => {
  for (const pattern of ['app.log', 'app\\.log.*']) {
    const tailing = new Tailing(t, pattern);
    const read = someLines('read', 40);
    tailing.write('app.log', read);
    await tailing.start();
    await tailing.stop();
    tailing.remove('app.log');
    tailing.write('app.log.2.gz', gzipSync(`${read}unread 1\nunread 2\n`));
    tailing.write('app.log', 'new\n');
    await tailing.start();
    await tailing.poll();
    await tailing.stop();
    await tailing.start();
    const bodies = tailing.stored.flatMap((batch) =>
      Array.from({ length: batch.size }, (_, i) => batch.body(i).toString()),
    );
    const expected = [...linesOf(read), 'unread 1', 'unread 2', 'new'];
    assert.deepEqual(bodies.toSorted(), expected.toSorted(), pattern);
    await tailing.stop();
  }
});

test('a compressed file that expands beyond all reason, or is damaged, is told and left', async (t) => {
  const tailing = new Tailing(t, 'app\\.log.*');
  const bomb = gzipSync(Buffer.alloc(120_000_000, '\n'));
  tailing.write('app.log.1.gz', bomb);
  tailing.write('app.log.2.gz', gzipSync(someLines('cut', 99)).subarray(0, 200));
  tailing.write('app.log', 'good\n');
  await tailing.start();
  assert.deepEqual(tailing.take(), ['good']);
  assert.deepEqual(tailing.context.logger.messages('warn'), [], 'they may be being made');
  await tailing.pollLater(10_000);
  await tailing.pollLater(10_000);
  const warnings = tailing.context.logger.messages('warn').toSorted();
  assert.match(warnings[0]!, /app\.log\.1\.gz holds more than \d+ bytes in \d+: that is no log/);
  assert.match(warnings[1]!, /Cannot read .*app\.log\.2\.gz: unexpected end of file/);
  assert.equal(warnings.length, 2);
  await tailing.stop();
});

test('what a truncation destroyed is counted as far as it was seen', async (t) => {
  const tailing = new Tailing(t, 'app\\.log.*');
  tailing.write('app.log', someLines('read', 10));
  await tailing.start();
  const unfinished = 'an unfinished line';
  tailing.append('app.log', unfinished);
  await tailing.poll();
  truncateSync(tailing.path('app.log'));
  await tailing.poll();
  await tailing.pollLater(10_000);
  assert.equal(tailing.context.counters.get('BytesLostCount'), unfinished.length);
  const line = tailing.context.logger.lines.find(({ level }) => level === 'warn');
  const from = someLines('read', 10).length;
  assert.deepEqual(line!.fields, {
    file: tailing.path('app.log'),
    from,
    to: from + unfinished.length,
  });
  await tailing.stop();
});
