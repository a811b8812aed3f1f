import type { ChannelDefinition } from '../../core/contracts.js';
import { FileChannel } from './file-channel.js';

export const fileChannel: ChannelDefinition = {
  type: 'file',
  aliases: ['org.apache.flume.channel.file.FileChannel'],
  schema: 'channels/file',
  durable: true,
  create: (context) => new FileChannel(context),
};
