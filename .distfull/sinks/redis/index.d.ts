import type { SinkDefinition } from '../../core/contracts.js';
export declare const redis: SinkDefinition;
