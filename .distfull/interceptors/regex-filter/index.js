export const regexFilter = {
    type: 'regex_filter',
    aliases: ['org.apache.flume.interceptor.RegexFilteringInterceptor$Builder'],
    schema: 'interceptors/regex_filter',
    async create(context) {
        const { RegexFilterInterceptor } = await import('./regex-filter-interceptor.js');
        return new RegexFilterInterceptor(context);
    },
};
//# sourceMappingURL=index.js.map