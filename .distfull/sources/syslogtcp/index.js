import { calmed } from '../../core/calm-logger.js';
export const syslogTcp = {
    type: 'syslogtcp',
    aliases: ['org.apache.flume.source.SyslogTcpSource'],
    schema: 'sources/syslogtcp',
    async create(context) {
        const { SyslogTcpSource } = await import('./syslog-tcp-source.js');
        return new SyslogTcpSource(calmed(context));
    },
};
//# sourceMappingURL=index.js.map