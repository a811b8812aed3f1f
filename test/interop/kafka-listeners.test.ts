/** The listeners of our broker with TLS and logins, asked by Kafka's own tools, kcat and kafkajs. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Kafka, logLevel } from 'kafkajs';
import { RunningCommand } from '../support/command-line.js';
import { KafkaTools } from '../support/kafka-tools.js';
import { debianProgram } from '../support/peers.js';
import {
  loginOptions,
  openListener,
  ownTls,
  passwordOf,
  saslListener,
  usersOf,
  type Login,
} from '../support/secured-broker.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../support/test-broker.js';
import { storePassword, tlsFile } from '../support/tls-files.js';

const directory = temporaryDirectory({ after });
const certified = 'CN=tailrace-test';
const records = 500;
/** For what takes a moment, on a machine with other work. */
const limitMs = 60_000;
let broker: TestBroker;
let tools: KafkaTools;

before(async () => {
  broker = await startTestBroker(join(directory, 'broker'), {
    listeners: [
      { ...saslListener, name: 'LOGIN', tls: ownTls },
      { ...openListener, name: 'CERTIFICATE', tls: { ...ownTls, clientAuth: 'required' } },
    ],
    users: await usersOf('admin', 'alice', 'bob'),
    superUsers: ['admin'],
    acls: {
      alice: ['read write topic secured', 'read group readers'],
      [certified]: ['read topic secured', 'read group certified'],
    },
    topics: [{ name: 'secured', partitions: 1 }],
  });
  tools = new KafkaTools();
});

after(async () => {
  await tools.kill();
  await broker.broker.stop();
});

/** A file of client options. */
function optionsFile(name: string, options: Record<string, string>): string {
  const file = join(directory, `${name}.properties`);
  const lines = Object.entries(options).map(([key, value]) => `${key}=${value}`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const loginFile = (name: string, login: Login): string =>
  optionsFile(name, { ...loginOptions('SASL_SSL', login), 'request.timeout.ms': `${limitMs}` });

const certificateFile = (): string =>
  optionsFile('certificate', {
    ...loginOptions('SSL'),
    'ssl.keystore.location': tlsFile('key.p12'),
    'ssl.keystore.password': storePassword,
    'ssl.key.password': storePassword,
  });

const addressOf = (listener: string): string =>
  `127.0.0.1:${broker.broker.addresses.get(listener)!.port}`;

async function tool(name: string, options: string): Promise<string> {
  const text = await tools.run(`${name} ${options}`, 'any status');
  return text.replaceAll(/\s+/g, ' ');
}

const produce = (config: string, count = records): Promise<string> =>
  tool(
    'org.apache.kafka.tools.ProducerPerformance',
    `--topic secured --num-records ${count} --record-size 100 --throughput -1 ` +
      `--producer.config ${config} ` +
      `--producer-props bootstrap.servers=${addressOf('LOGIN')} max.block.ms=${limitMs}`,
  );

const consume = (listener: string, config: string, group: string): Promise<string> =>
  tool(
    'org.apache.kafka.tools.consumer.ConsoleConsumer',
    `--bootstrap-server ${addressOf(listener)} --topic secured --from-beginning ` +
      `--consumer.config ${config} --group ${group} --max-messages ${records} ` +
      `--timeout-ms ${limitMs}`,
  );

describe("Kafka's Java clients", () => {
  it('write with a login by SCRAM-SHA-512 over TLS, and read with one by PLAIN', async () => {
    const scram = loginFile('scram', { user: 'alice', mechanism: 'SCRAM-SHA-512' });
    assert.match(await produce(scram), new RegExp(`${records} records sent`));
    const plain = loginFile('plain', { user: 'alice', mechanism: 'PLAIN' });
    assert.match(await consume('LOGIN', plain, 'readers'), new RegExp(`${records} messages`));
  });

  it('read with a client certificate, by the name in it', async () => {
    const read = await consume('CERTIFICATE', certificateFile(), 'certified');
    assert.match(read, new RegExp(`${records} messages`));
  });

  it('are told that a password is wrong', async () => {
    const wrong = loginFile('wrong', { user: 'alice', password: 'x' });
    assert.match(await produce(wrong, 1), /SaslAuthenticationException.*invalid credentials/);
  });

  it('are told what they may not do', async () => {
    const bob = loginFile('bob', { user: 'bob' });
    assert.match(await produce(bob, 1), /(Topic|Cluster)AuthorizationException/);
    const alice = loginFile('alice', { user: 'alice' });
    const described = await tool(
      'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand',
      `--bootstrap-server ${addressOf('LOGIN')} --command-config ${alice} --describe --group others`,
    );
    assert.match(described, /GroupAuthorizationException/);
  });

  it('are let in by kafka-configs and kafka-acls, and listed', async () => {
    const admin = loginFile('admin', { user: 'admin' });
    const server = `--bootstrap-server ${addressOf('LOGIN')} --command-config ${admin}`;
    await tool(
      'kafka.admin.ConfigCommand',
      `${server} --alter --entity-type users --entity-name carol ` +
        `--add-config SCRAM-SHA-256=[iterations=4096,password=${passwordOf('carol')}]`,
    );
    await tool(
      'kafka.admin.AclCommand',
      `${server} --add --allow-principal User:carol --producer --topic sec ` +
        '--resource-pattern-type prefixed',
    );
    const users = await tool(
      'kafka.admin.ConfigCommand',
      `${server} --describe --entity-type users --entity-name carol`,
    );
    assert.match(users, /'carol' are SCRAM-SHA-256=iterations=4096/);
    const acls = await tool('kafka.admin.AclCommand', `${server} --list --topic secured`);
    assert.match(acls, /principal=User:alice, host=\*, operation=READ, permissionType=ALLOW/);
    const carol = loginFile('carol', { user: 'carol' });
    assert.match(await produce(carol, 10), /10 records sent/);
  });
});

/** Certificates as librdkafka and Node read them. */
const authority = readFileSync(tlsFile('trust.pem'), 'utf8');

/** Resolves when it has said that, and ends it. */
async function untilKcatSays(
  words: RegExp,
  user: string,
  password: string,
  ...args: string[]
): Promise<void> {
  const properties = {
    'security.protocol': 'SASL_SSL',
    'ssl.ca.location': tlsFile('trust.pem'),
    'sasl.mechanism': 'SCRAM-SHA-256',
    'sasl.username': user,
    'sasl.password': password,
  };
  const options = Object.entries(properties).flatMap(([key, value]) => ['-X', `${key}=${value}`]);
  const all = ['-b', addressOf('LOGIN'), '-m', String(limitMs / 1_000), ...options, ...args];
  const running = new RunningCommand(debianProgram('kcat'), all, { limitMs });
  await running.untilOutput(words);
  await running.end('SIGKILL');
}

describe('kcat', () => {
  it('reads with the right password, and is told of a wrong one and of a missing right', async () => {
    const read = ['-C', '-t', 'secured', '-o', 'beginning', '-c', '3', '-f', '%o\\n'];
    await untilKcatSays(/^0\n1\n2\n/, 'alice', passwordOf('alice'), ...read);
    await untilKcatSays(/invalid credentials/i, 'alice', 'x', '-L');
    const denied = /Topic authorization failed/i;
    await untilKcatSays(denied, 'bob', passwordOf('bob'), '-L', '-t', 'secured');
  });
});

describe('kafkajs', () => {
  const client = (user: string, password = passwordOf(user)): Kafka =>
    new Kafka({
      brokers: [addressOf('LOGIN')],
      ssl: { ca: [authority] },
      sasl: { mechanism: 'scram-sha-512', username: user, password },
      logLevel: logLevel.NOTHING,
      connectionTimeout: limitMs,
      retry: { retries: 0 },
    });
  const write = async (kafka: Kafka): Promise<unknown> => {
    const producer = kafka.producer();
    try {
      await producer.connect();
      return await producer.send({ topic: 'secured', messages: [{ value: 'one' }] });
    } finally {
      await producer.disconnect();
    }
  };

  it('writes with the right password, and is told of a wrong one and of a missing right', async () => {
    await write(client('alice'));
    await assert.rejects(write(client('alice', 'x')), /invalid credentials/);
    await assert.rejects(write(client('bob')), /[Nn]ot authorized to access topics/);
  });
});
