import type { Redis } from 'ioredis';
import type { Logger } from '../../core/logger.js';
import type { RedisSinkConfig } from '../../generated/config/sinks/redis.js';
/** Rejects with DeliveryError: nothing was sent. */
export declare function connect({ url, ...config }: RedisSinkConfig): Promise<Redis>;
/** Positions need a server that keeps what it acknowledged and has all keys of a transaction. */
export declare function checkServer(connection: Redis, logger: Logger, isExact: boolean): Promise<void>;
