import { Broker, type BrokerOptions } from '#src/broker/broker.js';
import type { Address } from '#src/broker/listener.js';
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

export interface TestBrokerOptions extends Partial<BrokerOptions> {
  readonly port?: number;
  readonly advertised?: Address;
}

/** Starts a broker on loopback and any free port. The caller stops it. */
export async function startTestBroker(
  dataDir: string,
  { port: askedPort = 0, advertised, ...options }: TestBrokerOptions = {},
): Promise<TestBroker> {
  const broker = new Broker({
    listeners: [
      { name: 'PLAINTEXT', host: '127.0.0.1', port: askedPort, advertised, key: 'broker.listen' },
    ],
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
