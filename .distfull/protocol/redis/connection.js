/**
 * A connection that repeats nothing by itself: after any doubt its owner makes a new one and asks
 * where it stands. Rejects with the reason. The library is loaded here, because a thread that
 * talks to no Redis does not need it.
 */
export async function connectRedis(url, { connectTimeoutMs, commandTimeoutMs, signal }) {
    const { Redis } = await import('ioredis');
    const connection = new Redis(url, {
        lazyConnect: true,
        enableOfflineQueue: false,
        autoResendUnfulfilledCommands: false,
        maxRetriesPerRequest: 0,
        retryStrategy: () => null,
        connectTimeout: connectTimeoutMs,
        commandTimeout: commandTimeoutMs,
    });
    // connect() only says that the connection is closed; the event before it says why.
    let reason;
    connection.on('error', (error) => (reason = error));
    const disconnect = () => connection.disconnect();
    signal?.addEventListener('abort', disconnect);
    connection.once('end', () => signal?.removeEventListener('abort', disconnect));
    try {
        signal?.throwIfAborted();
        await connection.connect();
        return connection;
    }
    catch (error) {
        disconnect();
        throw reason ?? error;
    }
}
/** Without user and password. */
export function addressOf(url) {
    return URL.canParse(url) ? new URL(url).host : 'the configured url';
}
//# sourceMappingURL=connection.js.map