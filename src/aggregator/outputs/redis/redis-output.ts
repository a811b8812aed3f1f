/*
 * Keys made of rows (layouts.ts), each changed by a script of its own (script.ts):
 *
 *   pv:2015-05-17T10:00:00Z                { /a: 17, /b: 4, (all): 21 }        layout hash
 *   {pv:2015-05-17T10:00:00Z}:revisions    { /a: 31, /b: 40, (all): 41, \0outbox: 5f…c1 }
 *   pv:{window_start}:tailrace:5f…c1       41
 *
 * The third key holds the highest order that may have been given, written before the rows: by it a
 * state that was restored from an older copy goes on behind.
 */
import type { Redis } from 'ioredis';
import { DeliveryError, messageOf } from '../../../core/errors.js';
import type { RedisOutputConfig } from '../../../generated/config/outputs/redis.js';
import { addressOf, connectRedis } from '../../../protocol/redis/connection.js';
import type { Output, OutputContext, OutputRow } from '../output.js';
import { compileTemplate, type Template } from '../template.js';
import { layoutOf, type Layout } from './layouts.js';
import { scriptArguments, setNewer } from './script.js';

const timeouts = { connectTimeoutMs: 5000, commandTimeoutMs: 10_000 };

/** ARGV: the highest order of the rows to come. */
const raise = `
if tonumber(redis.call('GET', KEYS[1]) or '0') < tonumber(ARGV[1]) then
  redis.call('SET', KEYS[1], ARGV[1])
end`;

/** Rows of one call of a script: a server answers nobody else meanwhile. */
const scriptRowsMax = 200;

export class RedisOutput implements Output {
  readonly isExact = false;
  readonly #config: RedisOutputConfig;
  readonly #outboxId: string;
  readonly #key: Template;
  readonly #layout: Layout;
  readonly #closed = new AbortController();
  #connection: Redis | undefined;
  /** Of the script, as the connected server knows it. */
  #scriptHash = '';

  constructor(context: OutputContext<RedisOutputConfig>) {
    const { config, location, columns, outboxId } = context;
    this.#config = config;
    this.#outboxId = outboxId;
    this.#key = compileTemplate(config.key, columns, `${location}: key`);
    this.#layout = layoutOf(context);
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
    const byKey = new Map<string, OutputRow[]>();
    for (const row of rows) {
      const key = this.#key(row);
      const found = byKey.get(key);
      if (found === undefined) byKey.set(key, [row]);
      else found.push(row);
    }
    try {
      const redis = await this.#connected();
      await redis.eval(raise, 1, this.#orderKey, rows.at(-1)!.order);
      await Promise.all([...byKey].flatMap(([key, rows]) => this.#setNewer(redis, key, rows)));
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

  /** Pipelined: the commands of a connection are carried out in their order. */
  #setNewer(redis: Redis, key: string, rows: readonly OutputRow[]): Promise<unknown>[] {
    const calls: Promise<unknown>[] = [];
    for (let from = 0; from < rows.length; from += scriptRowsMax) {
      const some = rows.slice(from, from + scriptRowsMax);
      const args = scriptArguments(this.#outboxId, this.#config.ttl, this.#layout, some);
      calls.push(redis.evalsha(this.#scriptHash, 2, key, revisionsKey(key), ...args));
    }
    return calls;
  }

  async #connected(): Promise<Redis> {
    if (this.#connection?.status === 'ready') return this.#connection;
    this.#disconnect();
    this.#connection = await connectRedis(this.#config.url, {
      ...timeouts,
      signal: this.#closed.signal,
    });
    this.#scriptHash = (await this.#connection.script('LOAD', setNewer)) as string;
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
