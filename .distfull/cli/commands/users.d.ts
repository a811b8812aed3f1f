import { Command } from 'commander';
export declare function usersCommand(): Command;
