import { DeliveryError, messageOf } from '../../../core/errors.js';
import { addressOf, connectRedis } from '../../../protocol/redis/connection.js';
import { compileTemplate } from '../template.js';
import { layoutOf } from './layouts.js';
import { scriptArguments, setNewer } from './script.js';
const timeouts = { connectTimeoutMs: 5000, commandTimeoutMs: 10_000 };
/** ARGV: the highest order of the rows to come. */
const raise = `
if tonumber(redis.call('GET', KEYS[1]) or '0') < tonumber(ARGV[1]) then
  redis.call('SET', KEYS[1], ARGV[1])
end`;
/** Rows of one call of a script: a server answers nobody else meanwhile. */
const scriptRowsMax = 200;
export class RedisOutput {
    isExact = false;
    #config;
    #outboxId;
    #key;
    #layout;
    #closed = new AbortController();
    #connection;
    /** Of the script, as the connected server knows it. */
    #scriptHash = '';
    constructor(context) {
        const { config, location, columns, outboxId } = context;
        this.#config = config;
        this.#outboxId = outboxId;
        this.#key = compileTemplate(config.key, columns, `${location}: key`);
        this.#layout = layoutOf(context);
    }
    async lastOrder() {
        try {
            const redis = await this.#connected();
            return Number((await redis.get(this.#orderKey)) ?? 0);
        }
        catch (error) {
            throw this.#failure(error);
        }
    }
    async deliver(rows) {
        const byKey = new Map();
        for (const row of rows) {
            const key = this.#key(row);
            const found = byKey.get(key);
            if (found === undefined)
                byKey.set(key, [row]);
            else
                found.push(row);
        }
        try {
            const redis = await this.#connected();
            await redis.eval(raise, 1, this.#orderKey, rows.at(-1).order);
            await Promise.all([...byKey].flatMap(([key, rows]) => this.#setNewer(redis, key, rows)));
        }
        catch (error) {
            throw this.#failure(error);
        }
    }
    async close() {
        this.#closed.abort();
    }
    get #orderKey() {
        return `${this.#config.key}:tailrace:${this.#outboxId}`;
    }
    #failure(error) {
        this.#disconnect();
        const message = `Redis at ${addressOf(this.#config.url)}: ${messageOf(error)}`;
        return new DeliveryError(message, { outcome: 'unknown', cause: error });
    }
    /** Pipelined: the commands of a connection are carried out in their order. */
    #setNewer(redis, key, rows) {
        const calls = [];
        for (let from = 0; from < rows.length; from += scriptRowsMax) {
            const some = rows.slice(from, from + scriptRowsMax);
            const args = scriptArguments(this.#outboxId, this.#config.ttl, this.#layout, some);
            calls.push(redis.evalsha(this.#scriptHash, 2, key, revisionsKey(key), ...args));
        }
        return calls;
    }
    async #connected() {
        if (this.#connection?.status === 'ready')
            return this.#connection;
        this.#disconnect();
        this.#connection = await connectRedis(this.#config.url, {
            ...timeouts,
            signal: this.#closed.signal,
        });
        this.#scriptHash = (await this.#connection.script('LOAD', setNewer));
        return this.#connection;
    }
    #disconnect() {
        this.#connection?.disconnect();
        this.#connection = undefined;
    }
}
/** In the same cluster slot as the key: that of its hash tag, or of all of it. */
function revisionsKey(key) {
    return /\{[^}]+\}/.test(key) ? `${key}:revisions` : `{${key}}:revisions`;
}
//# sourceMappingURL=redis-output.js.map