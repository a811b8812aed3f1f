export const staticHeader = {
    type: 'static',
    aliases: ['org.apache.flume.interceptor.StaticInterceptor$Builder'],
    schema: 'interceptors/static',
    async create(context) {
        const { StaticInterceptor } = await import('./static-interceptor.js');
        return new StaticInterceptor(context);
    },
};
//# sourceMappingURL=index.js.map