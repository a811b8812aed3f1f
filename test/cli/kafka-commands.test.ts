import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '../support/command-line.js';
import { loginOptions, saslListener, usersOf } from '../support/secured-broker.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';

test('topics, records, groups and settings are handled from the command line', async (t) => {
  const directory = temporaryDirectory(t);
  const server = await startTestBroker(join(directory, 'broker'));
  t.after(() => server.broker.stop());
  const properties = join(directory, 'client.properties');
  writeFileSync(properties, `bootstrap.servers=${server.address}\n`);
  const call = async (words: string, input = ''): Promise<string> => {
    const args = [...words.split(' '), '-b', server.address];
    const { code, stdout, stderr } = await run('tailrace', args, { input });
    assert.equal(code, 0, stderr);
    return stdout;
  };
  const refused = async (words: string): Promise<string> => {
    const { code, stderr } = await run('tailrace', [...words.split(' '), '-b', server.address]);
    assert.notEqual(code, 0);
    assert.doesNotMatch(stderr, /^ +at /m);
    return stderr;
  };

  assert.equal(
    await call('topics create access --partitions 2 --config retention.ms=5000000'),
    'Created topic access.\n',
  );
  const [head, first] = (await call('topics --describe --topic access')).split('\n');
  assert.match(head!, /^Topic: access\tTopicId: [\w-]{22}\tPartitionCount: 2\t/);
  assert.match(head!, /\tReplicationFactor: 1\tConfigs: retention\.ms=5000000$/);
  assert.match(first!, /^\tTopic: access\tPartition: 0\tLeader: 1\t/);
  assert.match(
    await refused('topics delete acess'),
    /"acess" does not exist; did you mean "access"/,
  );

  const asKafkas = '--reader-property parse.key=true --producer-property acks=1 --batch-size 1';
  await call(`produce --topic access ${asKafkas}`, 'k1\tv1\nk2\tv2\nk1\tv3');
  const lines = await call('consume access --from-beginning --until-end --format json');
  assert.equal(lines.trim().split('\n').length, 3);
  await call('topics create copy --partitions 2');
  await call('produce copy --format json', lines);
  assert.equal(
    await call(
      'consume --whitelist copy --consumer-property auto.offset.reset=earliest --until-end --format json',
    ),
    lines.replaceAll('"access"', '"copy"'),
  );

  const ends = (await call('topics offsets access --time latest')).trim().split('\n');
  assert.deepEqual(
    ends.map((line) => line.replace(/\d+$/, '')),
    ['access:0:', 'access:1:'],
  );
  assert.equal(await call('topics offsets acc.* --partitions 1 --time -2'), 'access:1:0\n');
  assert.equal(await call('topics offsets access --time 2099-01-01'), '');
  assert.equal(
    await call('topics delete-records copy --before-time 2099-01-01'),
    ends
      .map((line) => line.replace(/access:(\d):/, 'partition: copy-$1\tlow_watermark: '))
      .join('\n') + '\n',
  );
  assert.match(
    await refused('topics delete-records copy:1 --before-offset 99'),
    /^partition: copy-1\terror: .*OFFSET_OUT_OF_RANGE/,
  );
  assert.equal(await call('topics list --topic c.*'), 'copy\n');

  assert.match(
    await refused(`topics export --to ${server.address} --dry-run`),
    /^topics export: source and target are the same cluster/,
  );

  const read = await call('consume access --group readers --from-beginning --max-messages 2');
  assert.equal(read.trim().split('\n').length, 2);
  const described = JSON.parse(await call('groups describe readers --timeout 60000 --json')) as {
    lag: number;
  }[];
  assert.equal(
    described.reduce((sum, { lag }) => sum + lag, 0),
    1,
  );
  const moved = await call(
    'groups reset-offsets readers --topic access --to-latest --execute --export',
  );
  assert.match(moved, /^access,0,\d\naccess,1,\d\n$/);
  const none = ['groups', 'reset-offsets', 'new', '--all-topics', '--to-earliest'];
  assert.match(
    (await run('tailrace', [...none, '-b', server.address])).stderr,
    /^groups: nothing to move: no offset is committed \(new\); --topic names what to read/,
  );
  assert.equal(await call('groups --delete --group readers'), 'Deleted group readers.\n');

  const settings = join(directory, 'topic.properties');
  writeFileSync(settings, 'segment.ms=7000\n');
  await call(
    `configs alter --topic access --delete-config retention.ms --add-config-file ${settings}`,
  );
  const listed = await run('tailrace', [
    'configs',
    'describe',
    '--topic',
    'access',
    '--command-config',
    properties,
  ]);
  assert.match(
    listed.stdout,
    /^Dynamic configs for topic access are:\n {2}segment\.ms=7000 sensitive=false/,
  );
  assert.doesNotMatch(listed.stdout, /retention\.ms/);
});

test('a server that is not there is told with what to do', async () => {
  const { code, stderr } = await run('tailrace', ['topics', 'list', '-b', '127.0.0.1:1']);
  assert.equal(code, 1);
  assert.match(stderr, /^topics list: cannot connect .*127\.0\.0\.1:1.*--bootstrap-server/);
});

test('the tools log in by a file of client properties, and say what a user may not do', async (t) => {
  const directory = temporaryDirectory(t);
  const server = await startTestBroker(join(directory, 'broker'), {
    listeners: [saslListener],
    users: await usersOf('alice'),
    acls: { alice: ['read describe topic access'] },
    topics: [{ name: 'access', partitions: 1 }],
  });
  t.after(() => server.broker.stop());
  const file = join(directory, 'client.properties');
  const options = { 'bootstrap.servers': server.address };
  const call = (words: string, login: Record<string, string>) => {
    const lines = Object.entries({ ...options, ...login }).map(([key, value]) => `${key}=${value}`);
    writeFileSync(file, lines.join('\n'));
    return run('tailrace', [...words.split(' '), '--command-config', file]);
  };
  const alice = loginOptions('SASL_PLAINTEXT', { user: 'alice' });

  const listed = await call('topics list', alice);
  assert.equal(listed.stdout, 'access\n', listed.stderr);
  const refused = await call('topics delete access', alice);
  assert.match(refused.stderr, /TOPIC_AUTHORIZATION_FAILED.*not allowed on the topic/);
  const wrong = await call('topics list', loginOptions('SASL_PLAINTEXT', { user: 'mallory' }));
  assert.match(wrong.stderr, /mechanism|check sasl.jaas.config|SASL_AUTHENTICATION_FAILED/);
  assert.equal(wrong.code, 1);
  assert.match((await call('topics list', {})).stderr, /does it want TLS or a login/);
});
