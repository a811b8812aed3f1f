/**
 * `tailrace inspect DIR`: the logs in a directory, read without a lock and without recovery; with
 * `--repair` also what would be lost by taking damage out, and with `--yes` it is taken out.
 */
import { Command } from 'commander';
export declare function inspectCommand(): Command;
