import {
  openBrokerState,
  type BrokerState,
  type BrokerStateOptions,
} from '#src/broker/broker-state.js';
import { defaultLimits } from '#src/broker/limits.js';
import { silentLogger } from '#src/core/logger.js';
import { ensureDirectory } from '#src/storage/atomic-file.js';
import type { SimFileSystem } from '../sim/sim-file-system.js';
import { FakeClock } from './fake-clock.js';

/** The broker's durable state on a simulated disk, without a listener. */
export async function openStateOn(
  fileSystem: SimFileSystem,
  options: Partial<BrokerStateOptions> = {},
): Promise<BrokerState> {
  await ensureDirectory(fileSystem, '/data');
  return openBrokerState({
    dataDir: '/data',
    fileSystem,
    clock: new FakeClock(),
    logger: silentLogger,
    flush: 'ack',
    limits: defaultLimits,
    ...options,
  });
}
