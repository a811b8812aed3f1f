import type { EventBatch } from '../../core/batch.js';
import type { RedisSinkConfig } from '../../generated/config/sinks/redis.js';
export type RedisCommand = [name: string, ...args: (string | Buffer)[]];
/** The command that writes one event. */
export declare function eventCommand(batch: EventBatch, index: number, { dataType, key }: RedisSinkConfig): RedisCommand;
/** What the key must hold, where Redis minds. */
export declare function keyTypeOf(dataType: RedisSinkConfig['dataType']): 'list' | 'stream' | undefined;
