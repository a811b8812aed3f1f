export const searchReplace = {
    type: 'search_replace',
    aliases: ['org.apache.flume.interceptor.SearchAndReplaceInterceptor$Builder'],
    schema: 'interceptors/search_replace',
    async create(context) {
        const { SearchReplaceInterceptor } = await import('./search-replace-interceptor.js');
        return new SearchReplaceInterceptor(context);
    },
};
//# sourceMappingURL=index.js.map