import { calmed } from '../../core/calm-logger.js';
export const netcatUdp = {
    type: 'netcatudp',
    aliases: ['org.apache.flume.source.NetcatUdpSource'],
    schema: 'sources/netcatudp',
    async create(context) {
        const { NetcatUdpSource } = await import('./netcat-udp-source.js');
        return new NetcatUdpSource(calmed(context));
    },
};
//# sourceMappingURL=index.js.map