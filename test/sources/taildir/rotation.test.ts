import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { someLines, Tailing } from './tailing.js';

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);

test('a renamed file is read to its end before the one that takes its name', async (t) => {
  const tailing = new Tailing(t, 'app.log');
  tailing.write('app.log', 'a1\n');
  await tailing.start();
  tailing.append('app.log', 'a2\n');
  tailing.rename('app.log', 'app.log.1');
  tailing.append('app.log.1', 'a3\n');
  tailing.write('app.log', 'b1\n');
  await tailing.poll();
  tailing.append('app.log.1', 'a4\n');
  tailing.append('app.log', 'b2\n');
  await tailing.poll();
  assert.deepEqual(tailing.take(), ['a1', 'a2', 'a3', 'b1', 'a4', 'b2']);
  await tailing.stop();
});

test('a rename chain within the pattern is not read again', async (t) => {
  const tailing = new Tailing(t, 'app\\.log.*');
  tailing.write('app.log', 'a\n');
  await tailing.start();
  for (const [i, name] of ['b', 'c', 'd'].entries()) {
    for (let n = i; n > 0; n--) tailing.rename(`app.log.${n}`, `app.log.${n + 1}`);
    tailing.rename('app.log', 'app.log.1');
    tailing.write('app.log', `${name}\n`);
    await tailing.poll();
  }
  assert.deepEqual(tailing.take(), ['a', 'b', 'c', 'd']);
  await tailing.stop();
});

test('a rotation while the agent is down loses and doubles nothing, in and out of the pattern', async (t) => {
  for (const pattern of ['app.log', 'app\\.log.*']) {
    const tailing = new Tailing(t, pattern);
    tailing.write('app.log', 'a1\na2\n');
    await tailing.start();
    assert.deepEqual(tailing.take(), ['a1', 'a2']);
    await tailing.stop();
    tailing.append('app.log', 'a3\n');
    tailing.rename('app.log', 'app.log.1');
    tailing.write('app.log', 'b1\n');
    await tailing.start();
    assert.deepEqual(tailing.take(), ['a3', 'b1']);
    await tailing.stop();
  }
});

test('a truncated file is read from its beginning', async (t) => {
  const tailing = new Tailing(t, 'app.log');
  tailing.write('app.log', someLines('old', 5));
  await tailing.start();
  tailing.take();
  tailing.truncate('app.log');
  await tailing.poll();
  tailing.append('app.log', 'new\n');
  await tailing.poll();
  assert.deepEqual(tailing.take(), ['new']);
  await tailing.stop();
});

test('a file that was truncated and has outgrown its old length within one look is told', async (t) => {
  const tailing = new Tailing(t, 'app.log');
  tailing.write('app.log', someLines('old', 5));
  await tailing.start();
  tailing.take();
  tailing.truncate('app.log');
  tailing.append('app.log', someLines('new', 9));
  await tailing.poll();
  assert.deepEqual(tailing.take(), linesOf(someLines('new', 9)));
  tailing.truncate('app.log');
  tailing.append('app.log', someLines('two', 9));
  await tailing.poll();
  assert.deepEqual(tailing.take(), linesOf(someLines('two', 9)), 'the same length as before');
  await tailing.stop();
});

test('truncated while the agent is down: what is there now is new', async (t) => {
  const tailing = new Tailing(t, 'app.log');
  tailing.write('app.log', someLines('old', 5));
  await tailing.start();
  await tailing.stop();
  tailing.truncate('app.log');
  tailing.append('app.log', someLines('new', 9));
  await tailing.start();
  assert.deepEqual(tailing.take(), linesOf(someLines('new', 9)));
  await tailing.stop();
});

test('copytruncate: the copy gives only what was not read of the original', async (t) => {
  for (const regrown of ['', 'b1\n', someLines('b', 60)]) {
    const tailing = new Tailing(t, 'app\\.log.*');
    tailing.write('app.log', someLines('a', 30));
    await tailing.start();
    tailing.take();
    tailing.append('app.log', 'unread\n');
    tailing.copyTruncate('app.log', 'app.log.1');
    tailing.append('app.log', regrown);
    await tailing.poll();
    await tailing.poll();
    assert.deepEqual(tailing.take().toSorted(), ['unread', ...linesOf(regrown)].toSorted());
    await tailing.stop();
  }
});

test('copytruncate seen in two steps, or while the agent is down, is the same', async (t) => {
  for (const down of [false, true]) {
    const tailing = new Tailing(t, 'app\\.log.*');
    tailing.write('app.log', someLines('a', 30));
    await tailing.start();
    tailing.take();
    if (down) await tailing.stop();
    tailing.append('app.log', 'unread\n');
    writeFileSync(tailing.path('app.log.1'), someLines('a', 15));
    if (!down) await tailing.poll();
    tailing.copyTruncate('app.log', 'app.log.1');
    tailing.append('app.log', 'b1\n');
    if (down) await tailing.start();
    await tailing.poll();
    await tailing.poll();
    assert.deepEqual(tailing.take().toSorted(), ['b1', 'unread']);
    await tailing.stop();
  }
});

test('a copy that only lies beside its original is never read', async (t) => {
  const tailing = new Tailing(t, 'app\\.log.*');
  tailing.write('app.log', someLines('a', 60));
  await tailing.start();
  tailing.take();
  tailing.write('app.log.bak', someLines('a', 60));
  await tailing.poll();
  tailing.append('app.log', 'more\n');
  await tailing.poll(20_000);
  await tailing.poll();
  assert.deepEqual(tailing.take(), ['more']);
  await tailing.stop();
});

test('files that begin alike are files of their own as soon as they differ', async (t) => {
  const tailing = new Tailing(t, '.*\\.log');
  const header = someLines('#Fields', 8);
  tailing.write('a.log', header);
  await tailing.start();
  tailing.take();
  tailing.write('b.log', header);
  await tailing.poll();
  tailing.append('b.log', 'b1\n');
  tailing.append('a.log', 'a1\n');
  await tailing.poll();
  await tailing.poll();
  assert.deepEqual(tailing.take().toSorted(), [...linesOf(header), 'a1', 'b1'].toSorted());
  await tailing.stop();
});

test('a deleted file that is still written to is read to its end; its inode may serve another', async (t) => {
  const tailing = new Tailing(t, 'app.log', { idleTimeout: 1000 });
  tailing.write('app.log', someLines('a', 30));
  await tailing.start();
  tailing.take();
  tailing.append('app.log', 'last\n');
  tailing.remove('app.log');
  await tailing.poll();
  assert.deepEqual(tailing.take(), ['last']);
  await tailing.poll(2000);
  tailing.write('app.log', someLines('a', 30) + 'another\n');
  await tailing.poll();
  assert.equal(tailing.take().at(-1), 'another');
  await tailing.stop();
});
