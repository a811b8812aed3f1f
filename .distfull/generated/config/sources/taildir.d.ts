/**
 * Follows growing files by name patterns, through rotation, truncation and restarts, and turns each line into an event. Exactly once with a durable channel.
 */
export interface TaildirSourceConfig {
    /**
     * Groups of files by name: a path whose last element is a regular expression for the whole file name. The directory is taken literally and must exist. Let the expression cover the names that a rotation gives: they are not read twice, and a file that is created and renamed between two looks is found. Names in .gz are read as what they stand for.
     */
    filegroups: {
        [k: string]: string;
    };
    /**
     * Headers for the events of a group: `headers.<group>.<key>`.
     */
    headers?: {
        [k: string]: {
            [k: string]: string;
        };
    };
    /**
     * Where positions are also written in Flume's format, and read when no channel knows a file. Default: `taildir_position.json` in the source's own directory.
     */
    positionFile?: string;
    /**
     * Add the position of the line's first byte as header `byteoffset`.
     */
    byteOffsetHeader: boolean;
    /**
     * Begin at the end of files that have no stored position when the source starts.
     */
    skipToEnd: boolean;
    /**
     * Milliseconds without growth after which an unterminated last line is taken and the file closed. It is opened again when it changes.
     */
    idleTimeout: number;
    /**
     * Milliseconds between two writings of the position file.
     */
    writePosInterval: number;
    /**
     * Most events in a batch.
     */
    batchSize: number;
    /**
     * Batches taken from one file before the others have their turn.
     */
    maxBatchCount: number;
    /**
     * Milliseconds added to the pause at each refusal of the channel in a row.
     */
    backoffSleepIncrement: number;
    /**
     * Longest pause after a refusal, in milliseconds.
     */
    maxBackoffSleep: number;
    /**
     * List a directory again only when its modification time has changed.
     */
    cachePatternMatching: boolean;
    /**
     * Add the absolute path of the file as a header.
     */
    fileHeader: boolean;
    /**
     * Name of the header with the path.
     */
    fileHeaderKey: string;
    /**
     * Longest line in bytes. A longer one goes to the dead letters, cut to this length; memory for the rest of it is not needed.
     */
    maxLineLength: number;
}
