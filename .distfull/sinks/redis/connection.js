import { DeliveryError, messageOf, StartError } from '../../core/errors.js';
import { addressOf, connectRedis } from '../../protocol/redis/connection.js';
/** Rejects with DeliveryError: nothing was sent. */
export async function connect({ url, ...config }) {
    try {
        return await connectRedis(url, {
            connectTimeoutMs: config.connectTimeout,
            commandTimeoutMs: config.requestTimeout,
        });
    }
    catch (cause) {
        const message = `cannot connect to Redis at ${addressOf(url)}: ${messageOf(cause)}`;
        throw new DeliveryError(message, { outcome: 'refused', cause });
    }
}
/** Positions need a server that keeps what it acknowledged and has all keys of a transaction. */
export async function checkServer(connection, logger, isExact) {
    if (!isExact)
        return;
    const cluster = await connection.info('cluster').catch(() => '');
    if (cluster.includes('cluster_enabled:1'))
        throw new StartError('Redis is a cluster: its nodes share no transaction; give the url of a single server');
    const answer = await connection.config('GET', 'maxmemory-policy').catch(() => undefined);
    const policy = Array.isArray(answer) ? String(answer[1]) : undefined;
    if (policy !== undefined && policy !== 'noeviction')
        logger.warn({ policy }, `Redis may evict the sink's position (maxmemory-policy ${policy}); noeviction keeps ` +
            'exactly once');
}
//# sourceMappingURL=connection.js.map