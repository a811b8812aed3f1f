import type { SourceDefinition } from '../../core/contracts.js';
import { NetcatSource } from './netcat-source.js';

export const netcat: SourceDefinition = {
  type: 'netcat',
  aliases: ['org.apache.flume.source.NetcatSource'],
  schema: 'sources/netcat',
  create: (context) => new NetcatSource(context),
};
