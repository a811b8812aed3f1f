import { calmed } from '../../core/calm-logger.js';
export const thriftSource = {
    type: 'thrift',
    aliases: ['org.apache.flume.source.ThriftSource'],
    schema: 'sources/thrift',
    async create(context) {
        const { ThriftSource } = await import('./thrift-source.js');
        return new ThriftSource(calmed(context));
    },
};
//# sourceMappingURL=index.js.map