/** `tailrace validate FILE …`: all problems of a configuration, without running anything. */
import { Command } from 'commander';
import type { SplitArguments } from '../java-arguments.js';
export declare function validateCommand(java: SplitArguments): Command;
