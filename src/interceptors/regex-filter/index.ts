import type { InterceptorDefinition } from '../../core/contracts.js';
import { RegexFilterInterceptor } from './regex-filter-interceptor.js';

export const regexFilter: InterceptorDefinition = {
  type: 'regex_filter',
  aliases: ['org.apache.flume.interceptor.RegexFilteringInterceptor$Builder'],
  schema: 'interceptors/regex_filter',
  create: (context) => new RegexFilterInterceptor(context),
};
