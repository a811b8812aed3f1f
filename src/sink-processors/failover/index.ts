import type { SinkProcessorDefinition } from '../../core/contracts.js';
import { FailoverProcessor } from './failover-processor.js';

export const failover: SinkProcessorDefinition = {
  type: 'failover',
  aliases: ['org.apache.flume.sink.FailoverSinkProcessor'],
  schema: 'sink-processors/failover',
  create: ({ sinks, config, logger }) => new FailoverProcessor(sinks, config, logger),
};
