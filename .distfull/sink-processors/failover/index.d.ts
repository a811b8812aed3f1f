import type { SinkProcessorDefinition } from '../../core/contracts.js';
export declare const failover: SinkProcessorDefinition;
