export const replicating = {
    type: 'replicating',
    aliases: ['org.apache.flume.channel.ReplicatingChannelSelector'],
    schema: 'selectors/replicating',
    async create({ channels, config }) {
        const { ReplicatingSelector } = await import('./replicating-selector.js');
        return new ReplicatingSelector(channels, config);
    },
};
//# sourceMappingURL=index.js.map