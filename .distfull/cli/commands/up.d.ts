/** `tailrace up --conf pipeline.yaml`: every agent, the broker, the aggregator and the page of one file. */
import { Command } from 'commander';
import type { SplitArguments } from '../java-arguments.js';
export declare function upCommand(java: SplitArguments): Command;
