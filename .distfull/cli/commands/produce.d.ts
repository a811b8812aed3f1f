import { Command } from 'commander';
export declare function produceCommand(): Command;
