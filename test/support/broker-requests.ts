import { dispatcher } from '#src/broker/api/dispatch.js';
import { FetchSessions } from '#src/broker/fetch/fetch-sessions.js';
import { defaultLimits, type BrokerLimits } from '#src/broker/limits.js';
import { anonymous } from '#src/broker/security/principal.js';
import { PlainChecks } from '#src/broker/security/plain-server.js';
import { Session } from '#src/broker/security/session.js';
import { Users } from '#src/broker/security/users.js';
import type { Reply } from '#src/broker/server/reply-slot.js';
import type { Logger } from '#src/core/logger.js';
import { silentLogger } from '#src/core/logger.js';
import { SimFileSystem } from '../sim/sim-file-system.js';
import { openStateOn } from './broker-state.js';
import { FakeClock } from './fake-clock.js';

export interface BrokerRequests {
  readonly clock: FakeClock;
  /** Handles a frame; what is parked is ended at once. Rejects where the connection would be closed. */
  ask(frame: Buffer): Promise<Reply>;
}

/** All handlers of a broker on a simulated disk, without its server: for many requests in little time. */
export async function openRequests(
  changed: Partial<BrokerLimits> = {},
  logger: Logger = silentLogger,
): Promise<BrokerRequests> {
  const clock = new FakeClock();
  const fileSystem = new SimFileSystem(1);
  const limits = { ...defaultLimits, ...changed };
  const state = await openStateOn(fileSystem, { clock, limits, logger });
  await state.topics.create({ name: 't', partitions: 1, configs: {} });
  const users = new Users({}, state.cluster);
  const parts = {
    ...state,
    users,
    rules: undefined,
    nodeId: 1,
    fetchSessions: new FetchSessions(clock, limits.fetch),
    limits,
    clock,
    logger,
    defaultPartitions: 1,
    autoCreateTopics: false,
    replicationFactor: 'clamp',
    fileSystem,
    dataDir: '/data',
  } as const;
  const logins = { users, plainChecks: new PlainChecks(), clock, logger };
  const session = new Session(logins, { principal: anonymous });
  const node = { nodeId: 1, host: 'localhost', port: 9 };
  const handle = dispatcher(parts, { name: 'test', node }, session);
  const peer = { host: '127.0.0.1', signal: AbortSignal.abort(), trust: () => {}, end: () => {} };
  const place = {
    turn: () => Promise.resolve(),
    roomBytes: 1_000_000,
    hold: () => {},
    allocate: Buffer.allocUnsafeSlow,
    drop: () => {},
  };
  return { clock, ask: (frame) => handle(frame, peer, place) };
}
