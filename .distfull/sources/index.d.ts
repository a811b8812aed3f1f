import type { SourceDefinition } from '../core/contracts.js';
/** Every source type. A new one is a schema, a folder and a line here. */
export declare const sources: readonly SourceDefinition[];
