export const removeHeader = {
    type: 'remove_header',
    aliases: ['org.apache.flume.interceptor.RemoveHeaderInterceptor$Builder'],
    schema: 'interceptors/remove_header',
    async create(context) {
        const { RemoveHeaderInterceptor } = await import('./remove-header-interceptor.js');
        return new RemoveHeaderInterceptor(context);
    },
};
//# sourceMappingURL=index.js.map