import { calmed } from '../../core/calm-logger.js';
export const httpSource = {
    type: 'http',
    aliases: ['org.apache.flume.source.http.HTTPSource'],
    schema: 'sources/http',
    async create(context) {
        const { HttpSource } = await import('./http-source.js');
        return new HttpSource(calmed(context));
    },
};
//# sourceMappingURL=index.js.map