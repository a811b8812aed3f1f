import type { InterceptorDefinition } from '../../core/contracts.js';
import { StaticInterceptor } from './static-interceptor.js';

export const staticHeader: InterceptorDefinition = {
  type: 'static',
  aliases: ['org.apache.flume.interceptor.StaticInterceptor$Builder'],
  schema: 'interceptors/static',
  create: (context) => new StaticInterceptor(context),
};
