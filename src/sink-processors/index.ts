import type { SinkProcessorDefinition } from '../core/contracts.js';

/** Every sink processor type that an agent may be made of. A new one is a schema, a folder and a line here. */
export const sinkProcessors: readonly SinkProcessorDefinition[] = [];
