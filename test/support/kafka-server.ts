import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '#src/core/clock.js';
import { KafkaConnection } from '#src/protocol/kafka/client/connection.js';
import { RunningCommand } from './command-line.js';
import { freePorts } from './free-port.js';
import { kafkaTool } from './peers.js';
import { temporaryDirectory } from './temporary-directory.js';

export interface KafkaServer {
  readonly port: number;
}

/** How long a broker of Kafka may live; a test ends it earlier. */
const lifeLimitMs = 900_000;
const startLimitMs = 60_000;

/** Apache Kafka 3.9 as one node on loopback (KRaft). `advertisedPort`: where clients find it. */
export async function startKafka(
  test: { after(cleanUp: () => void | Promise<void>): void },
  advertisedPort?: number,
): Promise<KafkaServer> {
  const { program, args } = kafkaTool();
  const directory = temporaryDirectory(test);
  const [port, controller, internal] = (await freePorts(3)) as [number, number, number];
  const config = join(directory, 'server.properties');
  writeFileSync(
    config,
    `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controller}
listeners=CLIENT://127.0.0.1:${port},INTERNAL://127.0.0.1:${internal},CONTROLLER://127.0.0.1:${controller}
advertised.listeners=CLIENT://127.0.0.1:${advertisedPort ?? port},INTERNAL://127.0.0.1:${internal}
controller.listener.names=CONTROLLER
inter.broker.listener.name=INTERNAL
listener.security.protocol.map=CLIENT:PLAINTEXT,INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs=${join(directory, 'logs')}
num.partitions=2
offsets.topic.num.partitions=1
offsets.topic.replication.factor=1
transaction.state.log.num.partitions=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
`,
  );
  const format = ['kafka.tools.StorageTool', 'format', '-t', 'bm90IGEgcmFuZG9tIGlk', '-c', config];
  execFileSync(program, [...args, ...format], { stdio: 'pipe' });
  const command = [...args, 'kafka.Kafka', config];
  const server = new RunningCommand(program, command, { limitMs: lifeLimitMs });
  test.after(async () => void (await server.end('SIGKILL')));
  await untilServing(port, server);
  return { port };
}

async function untilServing(port: number, server: RunningCommand): Promise<void> {
  const options = { host: '127.0.0.1', port, clientId: 'test', clock: systemClock };
  const limits = { connectTimeoutMs: 1_000, requestTimeoutMs: 5_000 };
  const startMs = performance.now();
  for (;;)
    try {
      return (await KafkaConnection.open({ ...options, ...limits })).close();
    } catch (error) {
      const { exitCode } = server.child;
      if (exitCode !== null || performance.now() - startMs > startLimitMs)
        throw new Error(`Kafka does not serve: ${server.stdout}\n${server.stderr}`, {
          cause: error,
        });
      await systemClock.sleep(200);
    }
}
