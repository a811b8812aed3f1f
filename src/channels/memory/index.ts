import type { ChannelDefinition } from '../../core/contracts.js';
import { MemoryChannel } from './memory-channel.js';

export const memoryChannel: ChannelDefinition = {
  type: 'memory',
  aliases: ['org.apache.flume.channel.MemoryChannel'],
  schema: 'channels/memory',
  durable: false,
  create: (context) => new MemoryChannel(context),
};
