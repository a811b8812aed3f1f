/** `tailrace aggregate explain|flink|backfill AGGREGATION --conf F`: a query, here and elsewhere. */
import { Command } from 'commander';
import type { SplitArguments } from '../java-arguments.js';
export declare function aggregateCommand(java: SplitArguments): Command;
