import { calmed } from '../../core/calm-logger.js';
export const avroSource = {
    type: 'avro',
    aliases: ['org.apache.flume.source.AvroSource'],
    schema: 'sources/avro',
    async create(context) {
        const { AvroSource } = await import('./avro-source.js');
        return new AvroSource(calmed(context));
    },
};
//# sourceMappingURL=index.js.map