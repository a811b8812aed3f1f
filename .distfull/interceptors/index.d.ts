import type { InterceptorDefinition } from '../core/contracts.js';
/** Every interceptor type. A new one is a schema, a folder and a line here. */
export declare const interceptors: readonly InterceptorDefinition[];
