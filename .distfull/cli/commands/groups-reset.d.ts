import { Command } from 'commander';
export declare function resetOffsetsCommand(): Command;
