import type { InterceptorDefinition } from '../../core/contracts.js';
import { SearchReplaceInterceptor } from './search-replace-interceptor.js';

export const searchReplace: InterceptorDefinition = {
  type: 'search_replace',
  aliases: ['org.apache.flume.interceptor.SearchAndReplaceInterceptor$Builder'],
  schema: 'interceptors/search_replace',
  create: (context) => new SearchReplaceInterceptor(context),
};
