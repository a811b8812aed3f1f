import { systemClock } from '#src/core/clock.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { CuttingProxy } from './cutting-proxy.js';
import { startKafka } from './kafka-server.js';
import { temporaryDirectory } from './temporary-directory.js';
import { startTestBroker } from './test-broker.js';

export interface ProxiedBroker {
  readonly proxy: CuttingProxy;
  /** Of the proxy, which is also where the broker says it is. */
  readonly address: string;
  /** A client of its own; closed after the test. */
  client(): KafkaCluster;
}

interface Test {
  after(cleanUp: () => void | Promise<void>): void;
}

/** A broker with topic `access` of two partitions, reachable through a cutting proxy only. */
export async function proxiedBroker(test: Test): Promise<ProxiedBroker> {
  const dataDir = temporaryDirectory(test);
  return behindProxy(test, async (port) => {
    const { broker, port: targetPort } = await startTestBroker(dataDir, {
      flush: 'os',
      advertised: { host: '127.0.0.1', port },
      topics: [{ name: 'access', partitions: 2 }],
    });
    test.after(() => broker.stop());
    return targetPort;
  });
}

/** Longer than a machine with much other work stands still; Kafka makes topics first. */
const retryTimeoutMs = 60_000;

/** The same with Apache Kafka, which makes the topic when it is asked for. */
export function proxiedKafka(test: Test): Promise<ProxiedBroker> {
  const start = async (advertisedPort: number): Promise<number> =>
    (await startKafka(test, { advertisedPort })).port;
  return behindProxy(test, start);
}

async function behindProxy(
  test: Test,
  startServer: (advertisedPort: number) => Promise<number>,
): Promise<ProxiedBroker> {
  const proxy = new CuttingProxy();
  const port = await proxy.listen();
  const clients: KafkaCluster[] = [];
  test.after(async () => {
    for (const client of clients) client.close();
    await proxy.close();
  });
  proxy.targetPort = await startServer(port);
  const address = `127.0.0.1:${port}`;
  return {
    proxy,
    address,
    client() {
      const options = { bootstrapServers: [address], clientId: 'test', clock: systemClock };
      const client = new KafkaCluster({ ...options, retryTimeoutMs });
      clients.push(client);
      return client;
    },
  };
}
