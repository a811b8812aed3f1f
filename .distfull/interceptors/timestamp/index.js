export const timestamp = {
    type: 'timestamp',
    aliases: ['org.apache.flume.interceptor.TimestampInterceptor$Builder'],
    schema: 'interceptors/timestamp',
    async create(context) {
        const { TimestampInterceptor } = await import('./timestamp-interceptor.js');
        return new TimestampInterceptor(context);
    },
};
//# sourceMappingURL=index.js.map