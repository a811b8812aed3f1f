/** `tailrace broker --listen HOST:PORT --data-dir DIR`: the broker alone; prints a line when it accepts. */
import { Command } from 'commander';
export declare function brokerCommand(): Command;
