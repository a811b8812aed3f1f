import type { SourceDefinition } from '../../core/contracts.js';
export declare const seq: SourceDefinition;
