import type { OutputDefinition } from '../output.js';
/**
 * The rows in the data directory. No delivery: the checkpoint itself writes them
 * (emission/result-writer.ts).
 */
export declare const tableOutput: OutputDefinition;
