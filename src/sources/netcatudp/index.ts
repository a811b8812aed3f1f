import type { SourceDefinition } from '../../core/contracts.js';
import { NetcatUdpSource } from './netcat-udp-source.js';

export const netcatUdp: SourceDefinition = {
  type: 'netcatudp',
  aliases: ['org.apache.flume.source.NetcatUdpSource'],
  schema: 'sources/netcatudp',
  create: (context) => new NetcatUdpSource(context),
};
