import { join, resolve } from 'node:path';
import { systemClock } from '#src/core/clock.js';
import { findCoordinatorApi } from '#src/generated/kafka/find-coordinator.js';
import { initProducerIdApi } from '#src/generated/kafka/init-producer-id.js';
import { metadataApi } from '#src/generated/kafka/metadata.js';
import { KafkaConnection } from '#src/protocol/kafka/client/connection.js';
import { ErrorCode } from '#src/protocol/kafka/error-codes.js';
import { RunningCommand } from './command-line.js';
import { freePorts } from './free-port.js';
import { formatKafka } from './kafka-node.js';
import { kafkaTool } from './peers.js';
import { temporaryDirectory } from './temporary-directory.js';
import { storePassword, tlsFile } from './tls-files.js';
import { eventually } from './until.js';

export interface KafkaServer {
  readonly port: number;
  /** Of a second listener, in the clear and for everybody. */
  readonly internalPort: number;
  /** Its `log.dirs`. */
  readonly logDir: string;
  /** Resolves when the process is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** After a stop. */
  restart(): Promise<void>;
}

export interface KafkaServerOptions {
  /** Where clients find it. */
  readonly advertisedPort?: number | undefined;
  /** Clients need TLS and a login: `kafkaLogin`, by PLAIN or SCRAM. */
  readonly isSecured?: boolean;
  /** More lines of its configuration. */
  readonly properties?: readonly string[];
}

export const kafkaLogin = { username: 'alice', password: 'alice-secret' } as const;

const { username, password } = kafkaLogin;
const scramMechanisms = ['SCRAM-SHA-256', 'SCRAM-SHA-512'];
const modules = 'org.apache.kafka.common.security';
const scramUsers = scramMechanisms.map(
  (mechanism) => `${mechanism}=[name=${username},password=${password}]`,
);
const securedListener = [
  'ssl.keystore.type=PKCS12',
  `ssl.keystore.location=${resolve(tlsFile('key.p12'))}`,
  `ssl.keystore.password=${storePassword}`,
  `ssl.key.password=${storePassword}`,
  `listener.name.client.sasl.enabled.mechanisms=PLAIN,${scramMechanisms.join(',')}`,
  `listener.name.client.plain.sasl.jaas.config=${modules}.plain.PlainLoginModule required user_${username}="${password}";`,
  `listener.name.client.scram-sha-256.sasl.jaas.config=${modules}.scram.ScramLoginModule required;`,
  `listener.name.client.scram-sha-512.sasl.jaas.config=${modules}.scram.ScramLoginModule required;`,
];

/** How long a broker of Kafka may live; a test ends it earlier. */
const lifeLimitMs = 900_000;
/** Kafka looks 30 s after its start for records that are too old, as those of tests are. */
const firstCleanUpMs = lifeLimitMs;
const startLimitMs = 180_000;

/** Apache Kafka 3.9 as one node on loopback (KRaft). */
export async function startKafka(
  test: { after(cleanUp: () => void | Promise<void>): void },
  { advertisedPort, isSecured = false, properties = [] }: KafkaServerOptions = {},
): Promise<KafkaServer> {
  const { program, args } = kafkaTool();
  const directory = temporaryDirectory(test);
  const [port, controller, internal] = (await freePorts(3)) as [number, number, number];
  const protocol = isSecured ? 'SASL_SSL' : 'PLAINTEXT';
  const advertised = advertisedPort ?? port;
  const config = formatKafka([program, ...args], {
    directory,
    logDir: join(directory, 'logs'),
    controllerPort: controller,
    properties: [
      `listeners=CLIENT://127.0.0.1:${port},INTERNAL://127.0.0.1:${internal},CONTROLLER://127.0.0.1:${controller}`,
      `advertised.listeners=CLIENT://127.0.0.1:${advertised},INTERNAL://127.0.0.1:${internal}`,
      'inter.broker.listener.name=INTERNAL',
      `listener.security.protocol.map=CLIENT:${protocol},INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT`,
      `log.initial.task.delay.ms=${firstCleanUpMs}`,
      'num.partitions=2',
      'transaction.state.log.num.partitions=1',
      ...(isSecured ? securedListener : []),
      ...properties,
    ],
    scram: isSecured ? scramUsers : [],
  });
  const command = [...args, 'kafka.Kafka', config];
  const run = (): RunningCommand => new RunningCommand(program, command, { limitMs: lifeLimitMs });
  let server = run();
  test.after(async () => void (await server.end('SIGKILL')));
  await untilServing(internal, server);
  return {
    port,
    internalPort: internal,
    logDir: join(directory, 'logs'),
    stop: async (signal) => void (await server.end(signal)),
    restart: () => untilServing(internal, (server = run())),
  };
}

function untilServing(port: number, server: RunningCommand): Promise<void> {
  const isServing = async (): Promise<boolean> => {
    if (server.child.exitCode !== null)
      throw new Error(`Kafka does not serve: ${server.stdout}\n${server.stderr}`);
    return serves(port).catch(() => false);
  };
  return eventually(isServing, 'Kafka serves', startLimitMs, 200);
}

/**
 * It listens before it is a member of its cluster, makes the topics of its coordinators when one is
 * looked for, and asks its controller for producer ids when one is wanted: until all is done, clients
 * would be told to come back.
 */
async function serves(port: number): Promise<boolean> {
  const options = { host: '127.0.0.1', port, clientId: 'test', clock: systemClock };
  const limits = { connectTimeoutMs: 1_000, requestTimeoutMs: 5_000 };
  const connection = await KafkaConnection.open({ ...options, ...limits });
  try {
    const { brokers } = await connection.send(metadataApi, { topics: [] });
    const found = await Promise.all(
      ['group', 'transaction'].map((key, keyType) =>
        connection.send(findCoordinatorApi, { key, keyType, coordinatorKeys: [key] }),
      ),
    );
    const asked = { transactionalId: null, transactionTimeoutMs: 1_000 };
    const { errorCode } = await connection.send(initProducerIdApi, asked);
    const errors = found.flatMap(({ coordinators }) => coordinators.map((each) => each.errorCode));
    return brokers.length > 0 && [...errors, errorCode].every((code) => code === ErrorCode.NONE);
  } finally {
    connection.close();
  }
}
