import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import { test } from 'node:test';
import { systemClock } from '#src/core/clock.js';
import { ConfigError } from '#src/core/errors.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { jaasLogin } from '#src/protocol/kafka/security/jaas.js';
import { scramLogin } from '#src/protocol/kafka/security/scram.js';
import { kafkaSecurity } from '#src/protocol/kafka/security/settings.js';
import type { KafkaSecurityReader } from '#src/protocol/kafka/security/settings.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { temporaryDirectory } from '../../../support/temporary-directory.js';
import { startTestBroker } from '../../../support/test-broker.js';
import { loopbackCertificate } from '../../../support/loopback-certificate.js';
import { storePassword, tlsFile } from '../../../support/tls-files.js';

function security(options: Record<string, string>): KafkaSecurityReader | undefined {
  return kafkaSecurity({
    option: (name) => options[name],
    prefix: 'kafka.consumer.',
    where: 'flume.properties:3: source r1',
    fileSystem: nodeFileSystem,
    environment: {},
  });
}

test('a protocol that is misspelt is refused, never taken as none', () => {
  assert.throws(
    () => security({ 'security.protocol': 'SASL_SLS' }),
    /source r1: kafka\.consumer\.security\.protocol "SASL_SLS" is none of PLAINTEXT, SSL,/,
  );
  assert.equal(security({ 'security.protocol': 'plaintext' }), undefined);
});

test('SCRAM-SHA-256 says what RFC 7677 says, and believes its server', async () => {
  const said: string[] = [];
  const answers = [
    'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
    'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
  ];
  const options = { digest: 'sha256', username: 'user', password: 'pencil' } as const;
  await scramLogin({ ...options, nonce: 'rOprNGfwEbeRWgbNEkqO' }, async (message) => {
    said.push(String(message));
    return Buffer.from(answers[said.length - 1]!);
  });
  assert.deepEqual(said, [
    'n,,n=user,r=rOprNGfwEbeRWgbNEkqO',
    'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,' +
      'p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
  ]);
});

test('SCRAM ends with a server that does not know the password, or asks for too much', async () => {
  const options = { digest: 'sha512', username: 'u', password: 'p', nonce: 'n' } as const;
  const loginAt = (...answers: string[]): Promise<void> =>
    scramLogin(options, async () => Buffer.from(answers.shift()!));
  await assert.rejects(loginAt('r=nx,s=c2FsdA==,i=4096', 'v=AAAA'), /does not know the password/);
  await assert.rejects(loginAt('r=nx,s=c2FsdA==,i=4096', 'e=other-error'), /not the broker/);
  await assert.rejects(loginAt('r=nx,s=c2FsdA==,i=99999999'), /asks for 99999999 iterations/);
  await assert.rejects(loginAt('r=other,s=c2FsdA==,i=4096'), /did not answer to the nonce/);
});

test('a login of Java is read as far as user and password', () => {
  const module = 'org.apache.kafka.common.security.plain.PlainLoginModule required';
  const expected = { username: 'al"ice', password: 's e;c' };
  assert.deepEqual(jaasLogin(`${module} username="al\\"ice" password='s e;c';`), expected);
  assert.deepEqual(jaasLogin(`${module}\n  username=u password=p;`), {
    username: 'u',
    password: 'p',
  });
  assert.equal(jaasLogin(`${module} username="u";`), undefined);
});

test('what the client cannot do is refused by name, with what to do instead', () => {
  const refused = (options: Record<string, string>, message: RegExp): void =>
    assert.throws(
      () => security({ 'security.protocol': 'SASL_SSL', ...options }),
      (error: unknown) => error instanceof ConfigError && message.test(error.message),
    );
  refused({}, /r1: kafka\.consumer\.sasl\.mechanism GSSAPI \(Kerberos\).*PLAIN, SCRAM-SHA-256/);
  refused({ 'sasl.mechanism': 'OAUTHBEARER' }, /OAUTHBEARER is not supported/);
  refused({ 'sasl.mechanism': 'PLAIN' }, /sasl\.jaas\.config is missing: write .*PlainLoginModule/);
  refused({ 'ssl.keystore.key': 'x' }, /ssl\.keystore\.key is not supported: put it into a PEM/);
  const login = {
    'sasl.mechanism': 'PLAIN',
    'sasl.jaas.config': 'M required username=u password=p;',
  };
  refused(
    { ...login, 'ssl.key.password': 'a', 'ssl.keystore.password': 'b' },
    /ssl\.key\.password differs/,
  );
  assert.equal(
    security({ 'security.protocol': 'PLAINTEXT', 'sasl.mechanism': 'GSSAPI' }),
    undefined,
  );
});

/** A broker of its own behind TLS; its certificate is for 127.0.0.1. */
async function brokerBehindTls(t: {
  after(cleanUp: () => unknown): void;
}): Promise<(options: Record<string, string>) => KafkaCluster> {
  const server = createServer({ ...loopbackCertificate }, (client) => {
    const plain = connect(target.port, target.host);
    client.pipe(plain).pipe(client);
    client.on('error', () => plain.destroy());
    plain.on('error', () => client.destroy());
  });
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const target = await startTestBroker(temporaryDirectory(t), {
    advertised: { host: '127.0.0.1', port },
    topics: [{ name: 'access', partitions: 1 }],
  });
  t.after(async () => {
    server.close();
    await target.broker.stop();
  });
  return (options) => {
    const cluster = new KafkaCluster({
      bootstrapServers: [`127.0.0.1:${port}`],
      clientId: 'test',
      clock: systemClock,
      retryTimeoutMs: 100,
      security: security({ 'security.protocol': 'SSL', ...options }),
    });
    t.after(() => cluster.close());
    return cluster;
  };
}

test('TLS at a listener in the clear is told as that', async (t) => {
  const { broker, address } = await startTestBroker(temporaryDirectory(t));
  t.after(() => broker.stop());
  const cluster = new KafkaCluster({
    bootstrapServers: [address],
    clientId: 'test',
    clock: systemClock,
    retryTimeoutMs: 100,
    security: security({ 'security.protocol': 'SSL' }),
  });
  t.after(() => cluster.close());
  await assert.rejects(cluster.clusterId(), /TLS handshake; does this listener speak TLS/);
});

test('a broker behind TLS is believed by the trust store, and not without it', async (t) => {
  const cluster = await brokerBehindTls(t);
  const pem = `${temporaryDirectory(t)}/trust.pem`;
  writeFileSync(pem, loopbackCertificate.cert);
  const { name } = await cluster({ 'ssl.truststore.location': pem }).topic('access');
  assert.equal(name, 'access');
  await assert.rejects(cluster({}).topic('access'), /certificate .* is not trusted/);
  const other = {
    'ssl.truststore.location': tlsFile('trust.p12'),
    'ssl.truststore.password': storePassword,
  };
  await assert.rejects(cluster(other).topic('access'), /is not trusted/);
  const missing = { 'ssl.truststore.location': '/nonexistent.p12' };
  await assert.rejects(
    cluster(missing).topic('access'),
    /source r1: kafka\.consumer\.ssl\.truststore\.location \/nonexistent\.p12: there is no such file/,
  );
});
