import type { ChannelDefinition, ComponentContext } from '../../core/contracts.js';
import type { PseudoTxnChannelConfig } from '../../generated/config/channels/pseudotxn.js';

/** Flume's channel for tests, run as `memory`: one that has transactions does more. */
export function pseudoTxnChannel(memory: ChannelDefinition): ChannelDefinition {
  return {
    type: 'pseudotxn',
    aliases: ['org.apache.flume.channel.PseudoTxnMemoryChannel'],
    schema: 'channels/pseudotxn',
    durable: false,
    create: (context: ComponentContext<PseudoTxnChannelConfig>) => {
      const { capacity, 'keep-alive': keepAlive } = context.config;
      context.logger.info({}, 'Run as a memory channel, with transactions');
      const config = {
        capacity,
        transactionCapacity: capacity,
        'keep-alive': keepAlive,
        byteCapacity: 0,
        byteCapacityBufferPercentage: 0,
      };
      return memory.create({ ...context, config });
    },
  };
}
