import type { OutputDefinition } from '../output.js';
export declare const redisOutput: OutputDefinition;
