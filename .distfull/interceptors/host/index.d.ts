import type { InterceptorDefinition } from '../../core/contracts.js';
export declare const host: InterceptorDefinition;
