import type { InterceptorDefinition } from '../../core/contracts.js';
import { HostInterceptor } from './host-interceptor.js';

export const host: InterceptorDefinition = {
  type: 'host',
  aliases: ['org.apache.flume.interceptor.HostInterceptor$Builder'],
  schema: 'interceptors/host',
  create: (context) => new HostInterceptor(context),
};
