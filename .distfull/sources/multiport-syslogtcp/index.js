import { calmed } from '../../core/calm-logger.js';
export const multiportSyslogTcp = {
    type: 'multiport_syslogtcp',
    aliases: ['org.apache.flume.source.MultiportSyslogTCPSource'],
    schema: 'sources/multiport_syslogtcp',
    async create(context) {
        const { MultiportSyslogTcpSource } = await import('./multiport-syslog-tcp-source.js');
        return new MultiportSyslogTcpSource(calmed(context));
    },
};
//# sourceMappingURL=index.js.map