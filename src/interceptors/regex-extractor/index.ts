import type { InterceptorDefinition } from '../../core/contracts.js';
import { RegexExtractorInterceptor } from './regex-extractor-interceptor.js';

export const regexExtractor: InterceptorDefinition = {
  type: 'regex_extractor',
  aliases: ['org.apache.flume.interceptor.RegexExtractorInterceptor$Builder'],
  schema: 'interceptors/regex_extractor',
  create: (context) => new RegexExtractorInterceptor(context),
};
