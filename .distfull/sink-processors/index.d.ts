import type { SinkProcessorDefinition } from '../core/contracts.js';
/** Every sink processor type. A new one is a schema, a folder and a line here. */
export declare const sinkProcessors: readonly SinkProcessorDefinition[];
