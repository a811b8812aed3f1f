import type { SelectorDefinition } from '../../core/contracts.js';
import { MultiplexingSelector } from './multiplexing-selector.js';

export const multiplexing: SelectorDefinition = {
  type: 'multiplexing',
  aliases: ['org.apache.flume.channel.MultiplexingChannelSelector'],
  schema: 'selectors/multiplexing',
  create: ({ config }) => new MultiplexingSelector(config),
};
