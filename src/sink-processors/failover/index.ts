import type { SinkProcessorDefinition } from '../../core/contracts.js';

export const failover: SinkProcessorDefinition = {
  type: 'failover',
  aliases: ['org.apache.flume.sink.FailoverSinkProcessor'],
  schema: 'sink-processors/failover',
  async create({ sinks, config, logger }) {
    const { FailoverProcessor } = await import('./failover-processor.js');
    return new FailoverProcessor(sinks, config, logger);
  },
};
