import type { SinkDefinition } from '../../core/contracts.js';
import { RedisSink } from './redis-sink.js';

export const redis: SinkDefinition = {
  type: 'redis',
  aliases: [],
  schema: 'sinks/redis',
  delivery: 'exactly once',
  create: (context) => new RedisSink(context),
};
