/** `tailrace audit --conf F`: whether every event that was read is accounted for, at every hop. */
import { Command } from 'commander';
import type { SplitArguments } from '../java-arguments.js';
export declare function auditCommand(java: SplitArguments): Command;
