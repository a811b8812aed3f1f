/*
 * A Redis hash a key template, a field a row:
 *
 *   pv:2015-05-17T10:00:00Z                { /a: 17, /b: 4, (all): 21 }
 *   {pv:2015-05-17T10:00:00Z}:revisions    { /a: 31, /b: 40, (all): 41, \0outbox: 5f…c1 }
 *   pv:{window_start}:tailrace:5f…c1       41
 *
 * One script a hash sets a field only when the row's order is higher than the one beside it, so
 * rows may come twice, and late, without harm. Both keys lie in one slot of a cluster. Orders belong
 * to one life of the aggregation's state: after it was removed and counted again (another outbox id)
 * the new rows win. The third key holds the highest order that may have been given, written before
 * the rows: by it a state that was restored from an older copy goes on behind.
 */
import type { Redis } from 'ioredis';
import { DeliveryError, messageOf } from '../../../core/errors.js';
import type { RedisOutputConfig } from '../../../generated/config/outputs/redis.js';
import { addressOf, connectRedis } from '../../../protocol/redis/connection.js';
import type { Output, OutputContext, OutputRow } from '../output.js';
import { columnText, compileTemplate, type Template } from '../template.js';

const timeouts = { connectTimeoutMs: 5000, commandTimeoutMs: 10_000 };

/** ARGV: the highest order of the rows to come. */
const raise = `
if tonumber(redis.call('GET', KEYS[1]) or '0') < tonumber(ARGV[1]) then
  redis.call('SET', KEYS[1], ARGV[1])
end`;

/** ARGV: outbox id, time to live in ms or 0, then field, order, value, field, … */
const setNewer = `
local mark = '\\0outbox'
if redis.call('HGET', KEYS[2], mark) ~= ARGV[1] then
  redis.call('DEL', KEYS[2])
  redis.call('HSET', KEYS[2], mark, ARGV[1])
end
for i = 3, #ARGV, 3 do
  local known = redis.call('HGET', KEYS[2], ARGV[i])
  if not known or tonumber(known) < tonumber(ARGV[i + 1]) then
    redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 2])
    redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1])
  end
end
if ARGV[2] ~= '0' then
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  redis.call('PEXPIRE', KEYS[2], ARGV[2])
end`;

export class RedisOutput implements Output {
  readonly #config: RedisOutputConfig;
  readonly #outboxId: string;
  readonly #key: Template;
  readonly #field: Template;
  readonly #value: Template;
  readonly #closed = new AbortController();
  #connection: Redis | undefined;

  constructor({ config, location, columns, outboxId }: OutputContext<RedisOutputConfig>) {
    this.#config = config;
    this.#outboxId = outboxId;
    this.#key = compileTemplate(config.key, columns, `${location}: key`);
    this.#field = compileTemplate(config.field, columns, `${location}: field`);
    this.#value = columnText(config.value, columns, `${location}: value`);
  }

  async lastOrder(): Promise<number> {
    try {
      const redis = await this.#connected();
      return Number((await redis.get(this.#orderKey)) ?? 0);
    } catch (error) {
      throw this.#failure(error);
    }
  }

  async deliver(rows: readonly OutputRow[]): Promise<void> {
    const hashes = new Map<string, OutputRow[]>();
    for (const row of rows) {
      const key = this.#key(row);
      const found = hashes.get(key);
      if (found === undefined) hashes.set(key, [row]);
      else found.push(row);
    }
    try {
      const redis = await this.#connected();
      await redis.eval(raise, 1, this.#orderKey, rows.at(-1)!.order);
      const sent = [...hashes].map(([key, rows]) =>
        redis.eval(setNewer, 2, key, revisionsKey(key), ...this.#arguments(rows)),
      );
      await Promise.all(sent);
    } catch (error) {
      throw this.#failure(error);
    }
  }

  async close(): Promise<void> {
    this.#closed.abort();
  }

  get #orderKey(): string {
    return `${this.#config.key}:tailrace:${this.#outboxId}`;
  }

  #failure(error: unknown): DeliveryError {
    this.#disconnect();
    const message = `Redis at ${addressOf(this.#config.url)}: ${messageOf(error)}`;
    return new DeliveryError(message, { outcome: 'unknown', cause: error });
  }

  #arguments(rows: readonly OutputRow[]): (string | number)[] {
    const fields = rows.flatMap((row) => [this.#field(row), row.order, this.#value(row)]);
    return [this.#outboxId, this.#config.ttl ?? 0, ...fields];
  }

  async #connected(): Promise<Redis> {
    if (this.#connection?.status === 'ready') return this.#connection;
    this.#disconnect();
    this.#connection = await connectRedis(this.#config.url, {
      ...timeouts,
      signal: this.#closed.signal,
    });
    return this.#connection;
  }

  #disconnect(): void {
    this.#connection?.disconnect();
    this.#connection = undefined;
  }
}

/** In the same cluster slot as the key: that of its hash tag, or of all of it. */
function revisionsKey(key: string): string {
  return /\{[^}]+\}/.test(key) ? `${key}:revisions` : `{${key}}:revisions`;
}
