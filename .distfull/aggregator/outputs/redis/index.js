import { RedisOutput } from './redis-output.js';
export const redisOutput = {
    type: 'redis',
    schema: 'outputs/redis',
    destination: ['key', 'url', 'layout', 'field', 'member'],
    create: (context) => new RedisOutput(context),
};
//# sourceMappingURL=index.js.map