/** The options of `agent`: Flume's, by its names, and ours. */
import { type Command } from 'commander';
import { ConfigSource } from '../config-source.js';
import type { LogFlags } from '../log-options.js';
import type { ReloadFlags } from '../reload/start.js';
import type { StopFlags } from '../stop-option.js';
export interface AgentFlags extends LogFlags, ReloadFlags, StopFlags {
    readonly name: string;
    readonly conf?: string;
    readonly confFile?: readonly string[];
    readonly confUri?: readonly string[];
    readonly confUser?: string;
    readonly confPassword?: string;
    readonly backupDirectory?: string;
    readonly dryrun?: boolean;
    readonly lenient?: boolean;
    readonly zkConnString?: string;
    readonly zkBasePath?: string;
    readonly confProvider?: string;
    readonly authProvider?: string;
}
export declare function addAgentOptions(command: Command): Command;
/** Throws ConfigError. */
export declare function sourceOf(flags: AgentFlags, systemProperties: Readonly<Record<string, string>>): ConfigSource;
