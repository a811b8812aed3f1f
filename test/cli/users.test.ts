import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '../support/command-line.js';
import { loginOptions, passwordOf, saslListener, usersOf } from '../support/secured-broker.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';

test('users are made, listed and deleted while the broker runs, and log in meanwhile', async (t) => {
  const directory = temporaryDirectory(t);
  const both = await usersOf('alice');
  const server = await startTestBroker(join(directory, 'broker'), {
    listeners: [saslListener],
    users: { ...both, dora: { 'scram-sha-512': both['alice']!['scram-sha-512']! } },
  });
  t.after(() => server.broker.stop());
  const as = (user: string) => (words: string, input?: string) => {
    const login = loginOptions('SASL_PLAINTEXT', { user, mechanism: 'SCRAM-SHA-512' });
    const options = { 'bootstrap.servers': server.address, ...login };
    const file = join(directory, `${user}.properties`);
    writeFileSync(
      file,
      Object.entries(options)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    );
    const args = [...words.split(' '), '--command-config', file];
    return run('tailrace', args, input === undefined ? {} : { input });
  };
  const [alice, bob] = [as('alice'), as('bob')];
  const password = (user: string): string => `[iterations=4096,password=${passwordOf(user)}]`;

  const made = await alice('users set bob --mechanism SCRAM-SHA-512', `${passwordOf('bob')}\n`);
  assert.equal(made.stdout, 'User bob logs in by SCRAM-SHA-512.\n', made.stderr);
  assert.equal((await bob('topics create made')).stdout, 'Created topic made.\n');
  const altered = await alice(
    `configs alter --user carl --add-config SCRAM-SHA-256=${password('carl')}`,
  );
  assert.equal(altered.stdout, 'Completed updating config for user carl.\n', altered.stderr);
  const described = await alice('configs --describe --entity-type users');
  assert.match(described.stdout, /^SCRAM credential configs for user-principal 'alice' are SCRAM-/);
  assert.match(described.stdout, /'carl' are SCRAM-SHA-256=iterations=4096$/m);

  assert.equal((await alice('users delete bob')).stdout, 'Deleted user bob.\n');
  assert.match((await bob('topics list')).stderr, /SASL_AUTHENTICATION_FAILED/);
  const kept = await alice('users set alice', 'other\n');
  assert.equal(kept.code, 1);
  assert.match(kept.stderr, /UNACCEPTABLE_CREDENTIAL .*user alice is one of broker\.users/);
  const half = await alice('users set dora', 'other\n');
  assert.match(half.stderr, /user dora is one of broker\.users/);
  assert.match((await alice('users list')).stdout, /dora +SCRAM-SHA-512 +4096\n$/);
  for (const [words, complaint] of [
    ['users delete bbo', /user "bbo" does not exist; "tailrace users list" has the names/],
    ['configs alter --user carl --delete-config SCRAM-SHA-1', /no setting "SCRAM-SHA-1"; did you/],
    ['configs alter --user carl --add-config SCRAM-SHA-256=x', /write SCRAM-SHA-256=\[iterations=/],
  ] as const)
    assert.match((await alice(words)).stderr, complaint);
});
