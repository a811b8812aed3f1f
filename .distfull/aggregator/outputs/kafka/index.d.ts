import type { OutputDefinition } from '../output.js';
export declare const kafkaOutput: OutputDefinition;
