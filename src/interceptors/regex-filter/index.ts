import type { InterceptorDefinition } from '../../core/contracts.js';

export const regexFilter: InterceptorDefinition = {
  type: 'regex_filter',
  aliases: ['org.apache.flume.interceptor.RegexFilteringInterceptor$Builder'],
  schema: 'interceptors/regex_filter',
  async create(context) {
    const { RegexFilterInterceptor } = await import('./regex-filter-interceptor.js');
    return new RegexFilterInterceptor(context);
  },
};
