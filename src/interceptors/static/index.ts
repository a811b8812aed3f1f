import type { InterceptorDefinition } from '../../core/contracts.js';

export const staticHeader: InterceptorDefinition = {
  type: 'static',
  aliases: ['org.apache.flume.interceptor.StaticInterceptor$Builder'],
  schema: 'interceptors/static',
  async create(context) {
    const { StaticInterceptor } = await import('./static-interceptor.js');
    return new StaticInterceptor(context);
  },
};
