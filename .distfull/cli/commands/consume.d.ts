/** `tailrace consume TOPIC`: what `kafka-console-consumer` does; also at a time, and as JSON. */
import { Command } from 'commander';
export declare function consumeCommand(): Command;
