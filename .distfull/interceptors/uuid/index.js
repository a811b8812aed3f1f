export const uuid = {
    type: 'uuid',
    aliases: ['org.apache.flume.sink.solr.morphline.UUIDInterceptor$Builder'],
    schema: 'interceptors/uuid',
    async create(context) {
        const { UuidInterceptor } = await import('./uuid-interceptor.js');
        return new UuidInterceptor(context);
    },
};
//# sourceMappingURL=index.js.map