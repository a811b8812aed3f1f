export const memoryChannel = {
    type: 'memory',
    aliases: ['org.apache.flume.channel.MemoryChannel'],
    schema: 'channels/memory',
    durable: false,
    async create(context) {
        const { MemoryChannel } = await import('./memory-channel.js');
        return new MemoryChannel(context);
    },
};
//# sourceMappingURL=index.js.map