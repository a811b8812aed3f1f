export const multiplexing = {
    type: 'multiplexing',
    aliases: ['org.apache.flume.channel.MultiplexingChannelSelector'],
    schema: 'selectors/multiplexing',
    async create({ config }) {
        const { MultiplexingSelector } = await import('./multiplexing-selector.js');
        return new MultiplexingSelector(config);
    },
};
//# sourceMappingURL=index.js.map