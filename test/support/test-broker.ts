import { Broker, type BrokerOptions } from '#src/broker/broker.js';
import { systemClock } from '#src/core/clock.js';
import { silentLogger } from '#src/core/logger.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';

export interface TestBroker {
  readonly broker: Broker;
  readonly host: string;
  readonly port: number;
  /** `host:port`. */
  readonly address: string;
}

/** Starts a broker on loopback and any free port. The caller stops it. */
export async function startTestBroker(
  dataDir: string,
  options: Partial<BrokerOptions> = {},
): Promise<TestBroker> {
  const broker = new Broker({
    host: '127.0.0.1',
    port: 0,
    dataDir,
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger: silentLogger,
    flush: 'ack',
    topics: [],
    ...options,
  });
  const { host, port } = await broker.start();
  return { broker, host, port, address: `${host}:${port}` };
}
