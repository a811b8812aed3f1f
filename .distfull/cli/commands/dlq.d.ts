import { Command } from 'commander';
import type { SplitArguments } from '../java-arguments.js';
export declare function dlqCommand(java: SplitArguments): Command;
