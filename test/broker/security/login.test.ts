import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { apiVersionsApi } from '#src/generated/kafka/api-versions.js';
import { metadataApi } from '#src/generated/kafka/metadata.js';
import { saslAuthenticateApi } from '#src/generated/kafka/sasl-authenticate.js';
import { saslHandshakeApi } from '#src/generated/kafka/sasl-handshake.js';
import type { ListenerOptions } from '#src/broker/listener.js';
import { ErrorCode } from '#src/protocol/kafka/error-codes.js';
import { FakeClock } from '../../support/fake-clock.js';
import { RawKafkaConnection } from '../../support/raw-kafka-connection.js';
import {
  loginOptions,
  openListener,
  ownTls,
  passwordOf,
  saslListener,
  securedCluster,
  usersOf,
} from '../../support/secured-broker.js';
import { storePassword, tlsFile } from '../../support/tls-files.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../../support/test-broker.js';
import { until } from '../../support/until.js';

const users = await usersOf('alice');
const topics = [{ name: 'access', partitions: 1 }];
const { SASL_AUTHENTICATION_FAILED, ILLEGAL_SASL_STATE } = ErrorCode;

async function brokerAt(
  t: TestContext,
  listener: ListenerOptions,
  clock?: FakeClock,
): Promise<TestBroker> {
  const started = await startTestBroker(temporaryDirectory(t), {
    listeners: [listener],
    users,
    topics,
    ...(clock === undefined ? {} : { clock }),
  });
  t.after(() => started.broker.stop());
  return started;
}

async function reads(address: string, options: Record<string, string>): Promise<string> {
  const cluster = securedCluster(address, options);
  try {
    return (await cluster.topic('access')).name;
  } finally {
    cluster.close();
  }
}

const plain = (user: string, password: string): Buffer => Buffer.from(`\0${user}\0${password}`);

test('each mechanism lets the right password in, and no other', async (t) => {
  const { address } = await brokerAt(t, saslListener);
  for (const mechanism of saslListener.sasl!.mechanisms) {
    const right = loginOptions('SASL_PLAINTEXT', { user: 'alice', mechanism });
    assert.equal(await reads(address, right), 'access');
    for (const wrong of [{ user: 'alice', password: 'x' }, { user: 'bob' }]) {
      const options = loginOptions('SASL_PLAINTEXT', { ...wrong, mechanism });
      await assert.rejects(reads(address, options), /SASL_AUTHENTICATION_FAILED/, mechanism);
    }
  }
});

test('a listener with TLS and SASL takes the same logins', async (t) => {
  const { address } = await brokerAt(t, { ...saslListener, tls: ownTls });
  const right = loginOptions('SASL_SSL', { user: 'alice' });
  assert.equal(await reads(address, right), 'access');
  await assert.rejects(reads(address, loginOptions('SASL_PLAINTEXT', { user: 'alice' })));
});

test('a listener with client certificates refuses a client without one', async (t) => {
  const tls = { ...ownTls, clientAuth: 'required' } as const;
  const { address } = await brokerAt(t, { ...openListener, tls });
  const own = {
    'ssl.keystore.location': tlsFile('key.p12'),
    'ssl.keystore.password': storePassword,
  };
  assert.equal(await reads(address, { ...loginOptions('SSL'), ...own }), 'access');
  await assert.rejects(reads(address, loginOptions('SSL')));
});

test('a listener without the stores that it needs does not start', async (t) => {
  const { truststore: _, ...untrusting } = ownTls;
  const { keystore: __, ...keyless } = ownTls;
  for (const tls of [keyless, { ...untrusting, clientAuth: 'required' } as const])
    await assert.rejects(brokerAt(t, { ...openListener, tls }), /needs (keystore|truststore)/);
});

test('a stranger is told the versions, and whatever else is asked closes the connection', async (t) => {
  const { host, port } = await brokerAt(t, saslListener);
  const connection = await RawKafkaConnection.open({ host, port });
  const { apiKeys } = await connection.ask(apiVersionsApi, 0, {
    clientSoftwareName: '',
    clientSoftwareVersion: '',
  });
  assert.ok(apiKeys.some(({ apiKey }) => apiKey === saslHandshakeApi.key));
  await assert.rejects(connection.ask(metadataApi, 9, { topics: null }), /was closed/);

  const large = await RawKafkaConnection.open({ host, port });
  large.write(Buffer.from([0, 1, 0, 1]));
  assert.equal(await large.frame(), undefined);
});

test('seeing SaslAuthenticate is not yet a login', async (t) => {
  const { host, port } = await brokerAt(t, saslListener);
  const connection = await RawKafkaConnection.open({ host, port });
  const early = await connection.ask(saslAuthenticateApi, 2, { authBytes: Buffer.from('x') });
  assert.equal(early.errorCode, ILLEGAL_SASL_STATE);
  await connection.ask(saslHandshakeApi, 1, { mechanism: 'SCRAM-SHA-256' });
  const authBytes = Buffer.from('n,,n=alice,r=abc');
  const { errorCode } = await connection.ask(saslAuthenticateApi, 2, { authBytes });
  assert.equal(errorCode, 0);
  await assert.rejects(connection.ask(metadataApi, 9, { topics: null }), /was closed/);
});

test('an unknown mechanism is answered with those there are, and the connection closed', async (t) => {
  const { host, port } = await brokerAt(t, saslListener);
  const connection = await RawKafkaConnection.open({ host, port });
  const answer = await connection.ask(saslHandshakeApi, 1, { mechanism: 'GSSAPI' });
  assert.deepEqual(answer, {
    errorCode: ErrorCode.UNSUPPORTED_SASL_MECHANISM,
    mechanisms: ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'],
  });
  assert.equal(await connection.frame(), undefined);
});

test('a failed login is answered late, without a reason, and closes the connection', async (t) => {
  const clock = new FakeClock();
  const { host, port } = await brokerAt(t, saslListener, clock);
  const connection = await RawKafkaConnection.open({ host, port });
  await connection.ask(saslHandshakeApi, 1, { mechanism: 'PLAIN' });
  const waiting = clock.pendingCount;
  const answered = connection.ask(saslAuthenticateApi, 2, { authBytes: plain('bob', 'x') });
  await until(() => clock.pendingCount > waiting);
  await clock.advance(100);
  const { errorCode, errorMessage } = await answered;
  assert.equal(errorCode, SASL_AUTHENTICATION_FAILED);
  assert.match(errorMessage!, /invalid credentials with SASL mechanism PLAIN$/);
  assert.equal(await connection.frame(), undefined);
});

test('a login that ends has to be made again on the connection, by the same user', async (t) => {
  const clock = new FakeClock();
  const sasl = { mechanisms: ['PLAIN'], lifetimeMs: 60_000 } as const;
  const { host, port } = await brokerAt(t, { ...saslListener, sasl }, clock);
  const connection = await RawKafkaConnection.open({ host, port });
  const login = async (): Promise<number> => {
    await connection.ask(saslHandshakeApi, 1, { mechanism: 'PLAIN' });
    const authBytes = plain('alice', passwordOf('alice'));
    const answer = await connection.ask(saslAuthenticateApi, 2, { authBytes });
    return answer.errorCode === 0 ? answer.sessionLifetimeMs : -1;
  };
  const asks = (): Promise<unknown> => connection.ask(metadataApi, 9, { topics: null });
  assert.equal(await login(), 60_000);
  await clock.advance(59_000);
  await asks();
  assert.equal(await login(), 60_000);
  await clock.advance(59_000);
  await asks();
  await clock.advance(1_000);
  await assert.rejects(asks(), /was closed/);
});

test('bare messages follow a handshake of version 0', async (t) => {
  const { host, port } = await brokerAt(t, saslListener);
  const connection = await RawKafkaConnection.open({ host, port });
  await connection.ask(saslHandshakeApi, 0, { mechanism: 'PLAIN' });
  const message = plain('alice', passwordOf('alice'));
  const length = Buffer.alloc(4);
  length.writeInt32BE(message.length);
  connection.write(Buffer.concat([length, message]));
  assert.equal((await connection.frame())?.length, 0);
  const { topics: found } = await connection.ask(metadataApi, 9, { topics: null });
  assert.equal(found.length, 1);
});

test('a listener without SASL says that nobody has to log in', async (t) => {
  const { host, port } = await brokerAt(t, openListener);
  const connection = await RawKafkaConnection.open({ host, port });
  const { errorCode } = await connection.ask(saslHandshakeApi, 1, { mechanism: 'PLAIN' });
  assert.equal(errorCode, ILLEGAL_SASL_STATE);
  connection.close();
});
