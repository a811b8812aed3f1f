import type { SelectorDefinition } from '../../core/contracts.js';
import { ReplicatingSelector } from './replicating-selector.js';

export const replicating: SelectorDefinition = {
  type: 'replicating',
  aliases: ['org.apache.flume.channel.ReplicatingChannelSelector'],
  schema: 'selectors/replicating',
  create: ({ channels, config }) => new ReplicatingSelector(channels, config),
};
