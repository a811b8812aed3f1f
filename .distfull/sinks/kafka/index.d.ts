import type { SinkDefinition } from '../../core/contracts.js';
export declare const kafkaSink: SinkDefinition;
