import { calmed } from '../../core/calm-logger.js';
export const netcat = {
    type: 'netcat',
    aliases: ['org.apache.flume.source.NetcatSource'],
    schema: 'sources/netcat',
    async create(context) {
        const { NetcatSource } = await import('./netcat-source.js');
        return new NetcatSource(calmed(context));
    },
};
//# sourceMappingURL=index.js.map