import { Command } from 'commander';
import type { SplitArguments } from '../java-arguments.js';
export declare function aggregateExplainCommand(java: SplitArguments): Command;
