import type { RedisOutputConfig } from '../../../generated/config/outputs/redis.js';
import type { OutputContext, OutputDefinition } from '../output.js';
import { RedisOutput } from './redis-output.js';

export const redisOutput: OutputDefinition = {
  type: 'redis',
  schema: 'outputs/redis',
  destination: ['key', 'url', 'layout', 'field', 'member'],
  create: (context: OutputContext<RedisOutputConfig>) => new RedisOutput(context),
};
