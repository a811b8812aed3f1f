import type { Redis } from 'ioredis';
import { DeliveryError, messageOf, StartError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { RedisSinkConfig } from '../../generated/config/sinks/redis.js';

/**
 * A connection that repeats nothing by itself: after any doubt the sink makes a new one and asks
 * where it stands. The library is loaded here, because a process without this sink does not need
 * it.
 */
export async function connectRedis(config: RedisSinkConfig): Promise<Redis> {
  const { Redis } = await import('ioredis');
  const connection = new Redis(config.url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectTimeout: config.connectTimeout,
    commandTimeout: config.requestTimeout,
  });
  // connect() only says that the connection is closed; the event before it says why.
  let reason: unknown;
  connection.on('error', (error) => (reason = error));
  try {
    await connection.connect();
    return connection;
  } catch (error) {
    connection.disconnect();
    const cause = reason ?? error;
    const message = `cannot connect to Redis at ${addressOf(config.url)}: ${messageOf(cause)}`;
    throw new DeliveryError(message, { outcome: 'refused', cause });
  }
}

/** Positions need a server that keeps what it acknowledged and has all keys of a transaction. */
export async function checkServer(
  connection: Redis,
  logger: Logger,
  isExact: boolean,
): Promise<void> {
  if (!isExact) return;
  const cluster = await connection.info('cluster').catch(() => '');
  if (cluster.includes('cluster_enabled:1'))
    throw new StartError(
      'Redis is a cluster: its nodes share no transaction; give the url of a single server',
    );
  const answer: unknown = await connection.config('GET', 'maxmemory-policy').catch(() => undefined);
  const policy = Array.isArray(answer) ? String(answer[1]) : undefined;
  if (policy !== undefined && policy !== 'noeviction')
    logger.warn(
      { policy },
      `Redis may evict the sink's position (maxmemory-policy ${policy}); noeviction keeps ` +
        'exactly once',
    );
}

/** Without user and password. */
export function addressOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'the configured url';
}
