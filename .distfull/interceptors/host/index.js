export const host = {
    type: 'host',
    aliases: ['org.apache.flume.interceptor.HostInterceptor$Builder'],
    schema: 'interceptors/host',
    async create(context) {
        const { HostInterceptor, ownHost } = await import('./host-interceptor.js');
        return new HostInterceptor(context, await ownHost(context));
    },
};
//# sourceMappingURL=index.js.map