export const redis = {
    type: 'redis',
    aliases: [],
    schema: 'sinks/redis',
    delivery: 'exactly once',
    async create(context) {
        const { RedisSink } = await import('./redis-sink.js');
        return new RedisSink(context);
    },
};
//# sourceMappingURL=index.js.map