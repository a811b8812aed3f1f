import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { run, start } from '../support/command-line.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';

for (const [words, complaint] of [
  ['topics', /^Usage: tailrace topics/],
  ['topics lst', /unknown command 'lst'\n\(Did you mean list\?\)/],
  ['topics list --jsn', /unknown option '--jsn'/],
  ['consume', /^consume: name a topic/],
  ['consume access --at yesterday', /must be a time such as .*, or 2h/],
  ['consume access --max-messages many', /must be a whole number/],
] as const)
  test(`"tailrace ${words}" is told as a wrong command line, without asking a broker`, async () => {
    const { code, stderr } = await run('tailrace', words.split(' '));
    assert.equal(code, 64, stderr);
    assert.match(stderr, complaint);
  });

test('an offset behind the end of a partition is read from the end on', async (t) => {
  const server = await startTestBroker(join(temporaryDirectory(t), 'broker'), {
    topics: [{ name: 'access', partitions: 1 }],
  });
  t.after(() => server.broker.stop());
  const on = ['-b', server.address];
  await run('tailrace', ['produce', 'access', ...on], { input: 'old\n' });
  const words = ['consume', 'access', '--partition', '0', '--offset', '9', '--timeout-ms', '1000'];
  const { code, stdout, stderr } = await run('tailrace', [...words, ...on]);
  assert.equal(code, 0, stderr);
  assert.match(
    stderr,
    /^consume: partition 0 of topic access does not hold offset 9: reading from 1 on\n/,
  );
  assert.equal(stdout, '');
});

test('a consumer that reads on waits for a broker that starts again', async (t) => {
  const dataDir = join(temporaryDirectory(t), 'broker');
  const first = await startTestBroker(dataDir, { topics: [{ name: 'access', partitions: 1 }] });
  const on = ['access', '-b', first.address];
  await run('tailrace', ['produce', ...on], { input: 'one\n' });
  const consumer = start('tailrace', ['consume', ...on, '--from-beginning']);
  t.after(() => consumer.end('SIGKILL'));
  await consumer.untilOutput(/one\n/);
  await first.broker.stop();
  await consumer.untilOutput(/; waiting for the broker\n/);
  const second = await startTestBroker(dataDir, { port: first.port });
  t.after(() => second.broker.stop());
  await run('tailrace', ['produce', ...on], { input: 'two\n' });
  await consumer.untilOutput(/two\n/);
  const { code, stdout } = await consumer.end('SIGINT');
  assert.equal(code, 130);
  assert.equal(stdout, 'one\ntwo\n');
});
