import { ConfigError } from '../../core/errors.js';
export const loadBalance = {
    type: 'load_balance',
    aliases: ['org.apache.flume.sink.LoadBalancingSinkProcessor'],
    schema: 'sink-processors/load_balance',
    async create({ sinks, config, location }) {
        if (sinks.length < 2)
            throw new ConfigError(`${location}: sink processor "load_balance" takes at least two sinks, found ` +
                `${sinks.length}`);
        const { LoadBalanceProcessor } = await import('./load-balance-processor.js');
        return new LoadBalanceProcessor(sinks, config);
    },
};
//# sourceMappingURL=index.js.map