import type { SinkDefinition } from '../../core/contracts.js';
export declare const spark: SinkDefinition;
