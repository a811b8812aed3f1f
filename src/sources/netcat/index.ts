import type { SourceDefinition } from '../../core/contracts.js';
import { calmed } from '../../core/calm-logger.js';

export const netcat: SourceDefinition = {
  type: 'netcat',
  aliases: ['org.apache.flume.source.NetcatSource'],
  schema: 'sources/netcat',
  async create(context) {
    const { NetcatSource } = await import('./netcat-source.js');
    return new NetcatSource(calmed(context));
  },
};
