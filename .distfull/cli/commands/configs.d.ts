/** `tailrace configs …`: what `kafka-configs` does for topics and brokers. */
import { Command } from 'commander';
export declare function configsCommand(): Command;
