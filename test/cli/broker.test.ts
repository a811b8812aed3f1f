/** `tailrace broker --conf` as a user runs it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { allTopics } from '#src/protocol/kafka/admin/topics.js';
import { run, start } from '../support/command-line.js';
import { loginOptions, securedCluster, usersOf } from '../support/secured-broker.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { storePassword, tlsFile } from '../support/tls-files.js';

test('a broker of a file serves each of its listeners, and the commands that name the file', async (t) => {
  const directory = temporaryDirectory(t);
  const { alice } = await usersOf('alice');
  const file = join(directory, 'broker.yaml');
  writeFileSync(
    file,
    `
broker:
  listen: 127.0.0.1:0
  listeners:
    clients:
      listen: 127.0.0.1:0
      ssl: true
      keystore: ${resolve(tlsFile('key.p12'))}
      keystore-password: ${storePassword}
      sasl: [SCRAM-SHA-512]
  users: { alice: { scram-sha-512: '${alice!['scram-sha-512']}' } }
  acls: { alice: [describe topic secured] }
  topics: { secured: {}, hidden: {} }
`,
  );
  const broker = start('tailrace', ['broker', '--conf', file, '--page', '127.0.0.1:0']);
  t.after(() => void broker.child.kill('SIGKILL'));
  const [, secured] = await broker.untilOutput(/accepts on (\S+) \(clients\)/);
  const [, open] = await broker.untilOutput(/accepts on (\S+)\n/);

  const seen = async (address: string, options: Record<string, string>): Promise<string[]> => {
    const cluster = securedCluster(address, options);
    t.after(() => cluster.close());
    return (await allTopics(cluster)).map(({ name }) => name);
  };
  const login = { user: 'alice', mechanism: 'SCRAM-SHA-512' };
  assert.deepEqual(await seen(secured!, loginOptions('SASL_SSL', login)), ['secured']);
  assert.deepEqual(await seen(open!, loginOptions('PLAINTEXT')), []);

  const loginFile = join(directory, 'data', 'broker', 'internal-login.json');
  assert.ok(readFileSync(loginFile, 'utf8').includes('127.0.0.1'));
  const { stdout } = await run('tailrace', ['topics', 'list', '--conf', file]);
  assert.equal(stdout, 'hidden\nsecured\n');
  assert.deepEqual((await broker.end()).code, 0);
  assert.ok(!existsSync(loginFile));
});

test('a file that is wrong, or of no broker, is refused with its lines', async (t) => {
  const file = join(temporaryDirectory(t), 'broker.yaml');
  const refusal = async (text: string): Promise<string> => {
    writeFileSync(file, text);
    const { code, stderr } = await run('tailrace', ['broker', '--conf', file]);
    assert.equal(code, 78);
    return stderr.replaceAll(file, 'broker.yaml');
  };
  const wrong = await refusal('broker:\n  flush: sync\n  topics: { a: { partition: 2 } }\n');
  assert.match(
    wrong,
    /^broker\.yaml:2: broker\.flush: must be one of ack, interval, os; found "sync"/m,
  );
  assert.match(wrong, /^broker\.yaml:3: .*did you mean "partitions"/m);
  assert.match(await refusal('dashboard: {}\n'), /^broker\.yaml:1: holds no section "broker"; add/);
});
