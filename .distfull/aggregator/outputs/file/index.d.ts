import type { OutputDefinition } from '../output.js';
export declare const fileOutput: OutputDefinition;
