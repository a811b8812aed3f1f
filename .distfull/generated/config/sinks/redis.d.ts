/**
 * Writes event bodies to Redis: to a list, a stream, a string or a channel of subscribers. Exactly once from a durable channel as far as Redis keeps what it acknowledged.
 */
export interface RedisSinkConfig {
    /**
     * Address of the server, with user, password and database where needed.
     */
    url: string;
    /**
     * The list, stream or string, or the name of the channel. From a durable channel its position lies beside it, in `<key>:tailrace:<channel id>-<lane>`.
     */
    key: string;
    /**
     * `list` appends with RPUSH, `stream` with XADD (the body is the field `body`, headers are fields of their own), `string` keeps the newest body with SET, `channel` sends with PUBLISH.
     */
    dataType: 'list' | 'stream' | 'string' | 'channel';
    /**
     * Most events in one transaction.
     */
    batchSize: number;
    /**
     * Milliseconds for the connection.
     */
    connectTimeout: number;
    /**
     * Milliseconds for an answer.
     */
    requestTimeout: number;
}
