import type { EventBatch } from '../../core/batch.js';
import type { RedisSinkConfig } from '../../generated/config/sinks/redis.js';

export type RedisCommand = [name: string, ...args: (string | Buffer)[]];

/** The command that writes one event. */
export function eventCommand(
  batch: EventBatch,
  index: number,
  { dataType, key }: RedisSinkConfig,
): RedisCommand {
  const body = batch.body(index);
  if (dataType === 'list') return ['rpush', key, body];
  if (dataType === 'string') return ['set', key, body];
  if (dataType === 'channel') return ['publish', key, body];
  return ['xadd', key, '*', 'body', body, ...Object.entries(batch.headersOf(index)).flat()];
}

/** What the key must hold, where Redis minds. */
export function keyTypeOf(dataType: RedisSinkConfig['dataType']): 'list' | 'stream' | undefined {
  return dataType === 'list' || dataType === 'stream' ? dataType : undefined;
}
