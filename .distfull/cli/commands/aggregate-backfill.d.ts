import { Command } from 'commander';
import type { SplitArguments } from '../java-arguments.js';
export declare function aggregateBackfillCommand(java: SplitArguments): Command;
