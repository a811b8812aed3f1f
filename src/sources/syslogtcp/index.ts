import type { SourceDefinition } from '../../core/contracts.js';
import { SyslogTcpSource } from './syslog-tcp-source.js';

export const syslogTcp: SourceDefinition = {
  type: 'syslogtcp',
  aliases: ['org.apache.flume.source.SyslogTcpSource'],
  schema: 'sources/syslogtcp',
  create: (context) => new SyslogTcpSource(context),
};
