/** `tailrace topics …`: what `kafka-topics` does. */
import { Command } from 'commander';
export declare function topicsCommand(): Command;
