import { type SplitArguments } from '../java-arguments.js';
export interface Launch {
    /** With what `JAVA_OPTS` and `flume-env.sh` add. */
    readonly java: SplitArguments;
    /** What was ignored, for the log. */
    readonly notes: readonly string[];
}
/** Sets in `env` what `flume-env.sh` in the directory sets, and TLS for all. Throws ConfigError. */
export declare function launchOf(given: SplitArguments, confDirectory: string | undefined, env: Record<string, string | undefined>): Launch;
/** `--dryrun`: the command that would run, for a shell. */
export declare function printDryRun(words: readonly string[], java: SplitArguments): void;
