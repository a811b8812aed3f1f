/**
 * Runs a command and turns each line that it prints into an event. What a command has printed cannot be asked for again: for files use taildir.
 */
export interface ExecSourceConfig {
    /**
     * The command; split at blanks, without quoting, unless `shell` is given.
     */
    command: string;
    /**
     * A shell that gets the command as its last argument: for pipes, wildcards, quotes.
     */
    shell?: string;
    /**
     * Run the command again when it has ended.
     */
    restart: boolean;
    /**
     * Milliseconds before it is run again.
     */
    restartThrottle: number;
    /**
     * Log what the command prints to its error output.
     */
    logStdErr: boolean;
    /**
     * Most events in a batch.
     */
    batchSize: number;
    /**
     * Milliseconds after which a partial batch is passed on at the latest. Lines are passed on as they come, so it is kept in any case.
     */
    batchTimeout: number;
    /**
     * Character set of the output, one that contains ASCII. Events keep its bytes.
     */
    charset: string;
}
