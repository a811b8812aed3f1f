import type { InterceptorDefinition } from '../../core/contracts.js';
import { UuidInterceptor } from './uuid-interceptor.js';

export const uuid: InterceptorDefinition = {
  type: 'uuid',
  aliases: ['org.apache.flume.sink.solr.morphline.UUIDInterceptor$Builder'],
  schema: 'interceptors/uuid',
  create: (context) => new UuidInterceptor(context),
};
