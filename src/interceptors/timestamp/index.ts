import type { InterceptorDefinition } from '../../core/contracts.js';
import { TimestampInterceptor } from './timestamp-interceptor.js';

export const timestamp: InterceptorDefinition = {
  type: 'timestamp',
  aliases: ['org.apache.flume.interceptor.TimestampInterceptor$Builder'],
  schema: 'interceptors/timestamp',
  create: (context) => new TimestampInterceptor(context),
};
