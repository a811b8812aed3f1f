import type { InterceptorDefinition } from '../../core/contracts.js';

export const uuid: InterceptorDefinition = {
  type: 'uuid',
  aliases: ['org.apache.flume.sink.solr.morphline.UUIDInterceptor$Builder'],
  schema: 'interceptors/uuid',
  async create(context) {
    const { UuidInterceptor } = await import('./uuid-interceptor.js');
    return new UuidInterceptor(context);
  },
};
