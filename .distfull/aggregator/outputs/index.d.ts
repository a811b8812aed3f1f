import type { OutputDefinition } from './output.js';
export declare const outputs: readonly OutputDefinition[];
