import type { SourceDefinition } from '../../core/contracts.js';
import { MultiportSyslogTcpSource } from './multiport-syslog-tcp-source.js';

export const multiportSyslogTcp: SourceDefinition = {
  type: 'multiport_syslogtcp',
  aliases: ['org.apache.flume.source.MultiportSyslogTCPSource'],
  schema: 'sources/multiport_syslogtcp',
  create: (context) => new MultiportSyslogTcpSource(context),
};
