import { calmed } from '../../core/calm-logger.js';
export const syslogUdp = {
    type: 'syslogudp',
    aliases: ['org.apache.flume.source.SyslogUDPSource'],
    schema: 'sources/syslogudp',
    async create(context) {
        const { SyslogUdpSource } = await import('./syslog-udp-source.js');
        return new SyslogUdpSource(calmed(context));
    },
};
//# sourceMappingURL=index.js.map