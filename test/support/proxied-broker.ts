import { systemClock } from '#src/core/clock.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { CuttingProxy } from './cutting-proxy.js';
import { temporaryDirectory } from './temporary-directory.js';
import { startTestBroker } from './test-broker.js';

export interface ProxiedBroker {
  readonly proxy: CuttingProxy;
  /** Of the proxy, which is also where the broker says it is. */
  readonly address: string;
  /** A client of its own; closed after the test. */
  client(): KafkaCluster;
}

/** A broker with topic `access` of two partitions, reachable through a cutting proxy only. */
export async function proxiedBroker(test: {
  after(cleanUp: () => void | Promise<void>): void;
}): Promise<ProxiedBroker> {
  const dataDir = temporaryDirectory(test);
  const proxy = new CuttingProxy();
  const port = await proxy.listen();
  const { broker, port: targetPort } = await startTestBroker(dataDir, {
    flush: 'os',
    advertised: { host: '127.0.0.1', port },
    topics: [{ name: 'access', partitions: 2 }],
  });
  proxy.targetPort = targetPort;
  const clients: KafkaCluster[] = [];
  test.after(async () => {
    for (const client of clients) client.close();
    await proxy.close();
    await broker.stop();
  });
  const address = `127.0.0.1:${port}`;
  return {
    proxy,
    address,
    client() {
      const options = { bootstrapServers: [address], clientId: 'test', clock: systemClock };
      const client = new KafkaCluster({ ...options, retryTimeoutMs: 5_000 });
      clients.push(client);
      return client;
    },
  };
}
