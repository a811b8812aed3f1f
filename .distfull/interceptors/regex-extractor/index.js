export const regexExtractor = {
    type: 'regex_extractor',
    aliases: ['org.apache.flume.interceptor.RegexExtractorInterceptor$Builder'],
    schema: 'interceptors/regex_extractor',
    async create(context) {
        const { RegexExtractorInterceptor } = await import('./regex-extractor-interceptor.js');
        return new RegexExtractorInterceptor(context);
    },
};
//# sourceMappingURL=index.js.map