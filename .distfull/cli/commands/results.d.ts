/** `tailrace results AGGREGATION --conf F`: the rows of a query's results table. */
import { Command } from 'commander';
import type { SplitArguments } from '../java-arguments.js';
export declare function resultsCommand(java: SplitArguments): Command;
