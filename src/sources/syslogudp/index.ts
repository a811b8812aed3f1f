import type { SourceDefinition } from '../../core/contracts.js';
import { SyslogUdpSource } from './syslog-udp-source.js';

export const syslogUdp: SourceDefinition = {
  type: 'syslogudp',
  aliases: ['org.apache.flume.source.SyslogUDPSource'],
  schema: 'sources/syslogudp',
  create: (context) => new SyslogUdpSource(context),
};
