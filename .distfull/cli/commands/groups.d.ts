/** `tailrace groups …`: what `kafka-consumer-groups` does. */
import { Command } from 'commander';
export declare function groupsCommand(): Command;
