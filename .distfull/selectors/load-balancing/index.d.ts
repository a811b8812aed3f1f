import type { SelectorDefinition } from '../../core/contracts.js';
export declare const loadBalancing: SelectorDefinition;
