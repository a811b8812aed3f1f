import type { SinkDefinition } from '../core/contracts.js';
/** Every sink type. A new one is a schema, a folder and a line here. */
export declare const sinks: readonly SinkDefinition[];
