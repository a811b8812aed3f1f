export const loadBalancing = {
    type: 'load_balancing',
    aliases: ['org.apache.flume.channel.LoadBalancingChannelSelector'],
    schema: 'selectors/load_balancing',
    async create({ channels, config }) {
        const { LoadBalancingSelector } = await import('./load-balancing-selector.js');
        return new LoadBalancingSelector(channels, config);
    },
};
//# sourceMappingURL=index.js.map