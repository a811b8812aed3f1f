import type { SinkProcessorDefinition } from '../../core/contracts.js';
export declare const defaultProcessor: SinkProcessorDefinition;
