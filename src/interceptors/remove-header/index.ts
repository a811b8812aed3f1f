import type { InterceptorDefinition } from '../../core/contracts.js';
import { RemoveHeaderInterceptor } from './remove-header-interceptor.js';

export const removeHeader: InterceptorDefinition = {
  type: 'remove_header',
  aliases: ['org.apache.flume.interceptor.RemoveHeaderInterceptor$Builder'],
  schema: 'interceptors/remove_header',
  create: (context) => new RemoveHeaderInterceptor(context),
};
