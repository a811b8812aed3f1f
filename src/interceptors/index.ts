import type { InterceptorDefinition } from '../core/contracts.js';

/** Every interceptor type that an agent may be made of. A new one is a schema, a folder and a line here. */
export const interceptors: readonly InterceptorDefinition[] = [];
