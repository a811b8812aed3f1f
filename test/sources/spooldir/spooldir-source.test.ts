import assert from 'node:assert/strict';
import { appendFileSync, existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { ChannelFullError, ConfigError, StartError } from '#src/core/errors.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { sourceContract } from '../../contracts/source-contract.js';
import { Spooling } from './spooling.js';

sourceContract('spooldir', (t) => {
  const spooling = new Spooling(t);
  const context = spooling.prepare();
  context.onEmit = undefined;
  return {
    source: spooling.source,
    context,
    retries: true,
    offer: (bodies) => spooling.place('offered', bodies.map((body) => `${body}\n`).join('')),
  };
});

test('files are read whole, the oldest first, and renamed when they are stored', async (t) => {
  const spooling = new Spooling(t, { fileHeader: true, basenameHeader: true });
  spooling.place('b.log', 'b1\nb2\r\n\nlast');
  spooling.place('a.log', 'a1\n');
  await spooling.start();
  assert.deepEqual(spooling.bodies, ['b1', 'b2\r', '', 'last', 'a1']);
  assert.deepEqual(spooling.names, ['a.log.COMPLETED', 'b.log.COMPLETED']);
  assert.deepEqual(spooling.stored[0]!.headersOf(0), {
    file: spooling.path('b.log'),
    basename: 'b.log',
  });
  spooling.place('c.log', 'c1\n');
  await spooling.poll();
  assert.deepEqual(spooling.bodies.slice(5), ['c1']);
  await spooling.source.stop();
});

test('an empty file is one empty event, once', async (t) => {
  const spooling = new Spooling(t);
  spooling.place('empty', '');
  spooling.isDelivering = false;
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(spooling.names, ['empty'], 'the sinks have not delivered it yet');
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(spooling.bodies, [''], 'its position is its end');
  assert.deepEqual(spooling.names, ['empty.COMPLETED']);
});

test('a crash between the commit and the rename only renames', async (t) => {
  const spooling = new Spooling(t, { batchSize: 2 });
  spooling.isDelivering = false;
  spooling.place('a.log', '1\n2\n3\n4\n5\n');
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(spooling.names, ['a.log']);
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(spooling.bodies, ['1', '2', '3', '4', '5']);
  assert.deepEqual(spooling.names, ['a.log.COMPLETED']);
});

test('a crash in the middle of a file goes on where the channel stands', async (t) => {
  const spooling = new Spooling(t, { batchSize: 2 });
  spooling.isDelivering = false;
  spooling.place('a.log', '1\n2\n3\n4\n5\n');
  await spooling.start();
  await spooling.source.stop();
  spooling.stored.length = 1;
  spooling.isDelivering = true;
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(spooling.bodies, ['1', '2', '3', '4', '5']);
});

test('a file is renamed when the sinks of a memory channel have delivered it', async (t) => {
  const spooling = new Spooling(t);
  spooling.isDelivering = false;
  spooling.place('a.log', '1\n');
  await spooling.start();
  assert.deepEqual(spooling.names, ['a.log']);
  spooling.follow();
  await spooling.poll();
  assert.deepEqual(spooling.names, ['a.log.COMPLETED']);
  await spooling.source.stop();
});

test('a refused batch comes again, the same and in order', async (t) => {
  const spooling = new Spooling(t, { batchSize: 2 });
  const context = spooling.prepare();
  const store = context.onEmit!;
  let refusals = 2;
  context.onEmit = async (batch) => {
    if (refusals-- > 0) throw new ChannelFullError('no room');
    await store(batch);
  };
  spooling.place('a.log', '1\n2\n3\n4\n5\n');
  await spooling.source.start();
  for (const ms of [0, 250, 500, 750]) await spooling.poll(ms);
  assert.deepEqual(spooling.bodies, ['1', '2', '3', '4', '5']);
  await spooling.source.stop();
});

test('a file that changes is refused, by name, and the others go on', async (t) => {
  const spooling = new Spooling(t);
  spooling.isDelivering = false;
  spooling.place('changed.log', 'one\n');
  spooling.place('good.log', 'good\n');
  await spooling.start();
  appendFileSync(spooling.path('changed.log'), 'two\n');
  spooling.follow();
  spooling.isDelivering = true;
  await spooling.poll();
  assert.deepEqual(spooling.names, ['changed.log', 'good.log.COMPLETED']);
  const [line] = spooling.context.logger.messages('error');
  assert.match(line!, /File has changed size since being read: .*changed\.log/);
  assert.equal(spooling.context.counters.get('FilesRefusedCount'), 1);
  spooling.place('later.log', 'later\n');
  await spooling.poll();
  await spooling.source.stop();
  assert.deepEqual(spooling.bodies, ['one', 'good', 'later']);
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(spooling.bodies, ['one', 'good', 'later', 'two'], 'a restart reads the rest');
});

test('a name that was used before is refused, and the file is read once', async (t) => {
  const spooling = new Spooling(t);
  spooling.place('a.log.COMPLETED', 'older\n');
  spooling.place('a.log', 'a\n');
  await spooling.start();
  await spooling.poll();
  assert.match(
    spooling.context.logger.messages('error')[0]!,
    /File name has been re-used with different files\. .*a\.log\.COMPLETED/,
  );
  await spooling.source.stop();
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(spooling.bodies, ['a']);
  assert.deepEqual(spooling.names, ['a.log', 'a.log.COMPLETED']);
});

test('with deletePolicy immediate a file is removed', async (t) => {
  const spooling = new Spooling(t, { deletePolicy: 'immediate' });
  spooling.place('a.log', 'a\n');
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(spooling.bodies, ['a']);
  assert.deepEqual(spooling.names, []);
});

test('a tracker directory leaves the files as they are, over restarts, too', async (t) => {
  const spooling = new Spooling(t, {
    trackingPolicy: 'tracker_dir',
    recursiveDirectorySearch: true,
  });
  spooling.place('a.log', 'a\n');
  spooling.place('sub/b.log', 'b\n');
  await spooling.start();
  await spooling.source.stop();
  assert.ok(existsSync(spooling.path('.flumespool/sub/b.log.COMPLETED')));
  assert.equal(statSync(spooling.path('.flumespool/a.log.COMPLETED')).size, 0);
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(spooling.bodies, ['a', 'b']);
  assert.ok(existsSync(spooling.path('sub/b.log')));
});

test('names are chosen by the patterns; hidden ones and directories are left alone', async (t) => {
  const spooling = new Spooling(t, { includePattern: '.*\\.log', ignorePattern: 'no.*' });
  for (const name of ['a.log', 'no.log', 'a.txt', '.hidden.log', 'sub/b.log'])
    spooling.place(name, `${name}\n`);
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(spooling.bodies, ['a.log']);
});

test('the youngest file is read first, where that is asked for', async (t) => {
  const spooling = new Spooling(t, { consumeOrder: 'youngest' });
  for (const name of ['first', 'second', 'third']) spooling.place(name, `${name}\n`);
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(spooling.bodies, ['third', 'second', 'first']);
});

test('a line that is too long becomes several events with exact positions', async (t) => {
  const spooling = new Spooling(t, { 'deserializer.maxLineLength': 4, batchSize: 3 });
  spooling.place('a.log', 'abcdefghij\nfour\n\u00e4\u00f6\u00fc\u{1f600}x\nend');
  await spooling.start();
  await spooling.source.stop();
  const expected = ['abcd', 'efgh', 'ij', 'four', '\u00e4\u00f6\u00fc', '\u{1f600}x', 'end'];
  assert.deepEqual(spooling.bodies, expected);
  let position = 0;
  for (const { provenance, size } of spooling.stored) {
    assert.equal(provenance[0]!.from, position);
    assert.equal(provenance[0]!.read, size);
    position = provenance[0]!.to;
  }
  assert.equal(position, Buffer.byteLength('abcdefghij\nfour\näöü\u{1f600}x\nend'));
});

test('a line of many blocks costs no more memory than its pieces', async (t) => {
  const spooling = new Spooling(t, { 'deserializer.maxLineLength': 100_000 });
  spooling.place('a.log', `${'y'.repeat(1_450_000)}\nend\n`);
  await spooling.start();
  await spooling.source.stop();
  assert.deepEqual(
    spooling.bodies.map((body) => body.length),
    [...Array.from({ length: 14 }, () => 100_000), 50_000, 3],
  );
});

test('bytes that are no text refuse the rest of the file, are replaced or left out', async (t) => {
  const bytes = Buffer.from([...Buffer.from('ok\nb'), 0xff, ...Buffer.from('d\nmore\n')]);
  for (const [decodeErrorPolicy, expected] of [
    ['fail', ['ok', 'good']],
    ['replace', ['ok', 'b\ufffdd', 'more', 'good']],
    ['ignore', ['ok', 'bd', 'more', 'good']],
  ] as const) {
    const spooling = new Spooling(t, { decodeErrorPolicy });
    spooling.place('bad', bytes);
    spooling.place('good', 'good\n');
    await spooling.start();
    await spooling.source.stop();
    assert.deepEqual(spooling.bodies, expected);
    assert.equal(spooling.names.includes('bad'), decodeErrorPolicy === 'fail');
  }
});

test('other character sets become UTF-8, and positions stay those of the file', async (t) => {
  for (const [inputCharset, bytes, text] of [
    ['ISO-8859-1', [0xe4, 0x0a], 'ä'],
    ['GBK', [0xd6, 0xd0, 0xce, 0xc4, 0x0a], '中文'],
    ['Shift_JIS', [0x83, 0x5c, 0x0a], 'ソ'],
  ] as const) {
    const spooling = new Spooling(t, { inputCharset });
    spooling.place('a', Buffer.from(bytes));
    await spooling.start();
    await spooling.source.stop();
    assert.deepEqual(spooling.bodies, [text]);
    assert.equal(spooling.stored[0]!.provenance[0]!.to, bytes.length);
  }
});

test('what is not supported is refused by name, at the line of the source', async (t) => {
  const cases = [
    [
      { deserializer: 'CSV' },
      /test\.properties:1: deserializer: "CSV" is not supported; use LINE, /,
    ],
    [{ inputCharset: 'UTF-16LE' }, /inputCharset: "UTF-16LE" cannot be read/],
    [{ 'deserializer.outputCharset': 'klingon' }, /outputCharset: unknown character set "klingon"/],
    [{ includePattern: '*' }, /includePattern: "\*" is not a usable regular expression/],
  ] as const;
  for (const [config, message] of cases) {
    const spooling = new Spooling(t, config);
    assert.throws(
      () => spooling.prepare(),
      (error: Error) => error instanceof ConfigError && message.test(error.message),
    );
  }
});

test('a directory that is missing is a start error that names it', async (t) => {
  const spooling = new Spooling(t, { spoolDir: '/nonexistent/spool' });
  await assert.rejects(
    spooling.start(),
    (error: Error) => error instanceof StartError && /\/nonexistent\/spool/.test(error.message),
  );
});

test('a file that cannot be read or renamed is tried again and not read twice', async (t) => {
  const spooling = new Spooling(t);
  let failures = 2;
  spooling.prepare({
    ...nodeFileSystem,
    rename: (from, to) =>
      failures-- > 0 ? Promise.reject(new Error('EIO')) : nodeFileSystem.rename(from, to),
  });
  writeFileSync(spooling.path('a.log'), 'a\n');
  await spooling.source.start();
  await spooling.rested();
  for (let i = 0; i < 3; i++) await spooling.poll();
  await spooling.source.stop();
  assert.deepEqual(spooling.bodies, ['a']);
  assert.deepEqual(spooling.names, ['a.log.COMPLETED']);
});

test('a drain reads what is there', async (t) => {
  const spooling = new Spooling(t);
  await spooling.start();
  for (let i = 0; i < 100; i++) spooling.place(`${i}.log`, `${i}\n`);
  await spooling.source.drain();
  assert.equal(spooling.bodies.length, 100);
  await spooling.source.stop();
  assert.equal(spooling.names.filter((name) => name.endsWith('.COMPLETED')).length, 100);
});

test('a drain fails when the directory cannot be read for 30 s', async (t) => {
  const spooling = new Spooling(t);
  await spooling.start();
  renameSync(spooling.directory, `${spooling.directory}.away`);
  const failed = assert.rejects(spooling.source.drain(), /ENOENT/);
  for (let i = 0; i < 61; i++) await spooling.poll();
  await failed;
  renameSync(`${spooling.directory}.away`, spooling.directory);
  await spooling.source.stop();
});

test('a drain waits until the directory can be read again', async (t) => {
  const spooling = new Spooling(t);
  await spooling.start();
  spooling.place('a.log', 'one\n');
  renameSync(spooling.directory, `${spooling.directory}.away`);
  let isDrained = false;
  const drained = spooling.source.drain().then(() => (isDrained = true));
  await spooling.poll();
  renameSync(`${spooling.directory}.away`, spooling.directory);
  assert.equal(isDrained, false);
  await spooling.poll();
  await drained;
  assert.deepEqual(spooling.bodies, ['one']);
  await spooling.source.stop();
});
