/** `tailrace topics export --to host:port`: topics and groups to another cluster, also in pieces. */
import { Command } from 'commander';
export declare function topicsExportCommand(): Command;
