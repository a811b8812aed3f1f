import type { InterceptorDefinition } from '../../core/contracts.js';
export declare const uuid: InterceptorDefinition;
