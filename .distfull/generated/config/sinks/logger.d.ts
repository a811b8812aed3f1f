/**
 * Writes each event to the log at level info: for looking at a flow, not for keeping it.
 */
export interface LoggerSinkConfig {
    /**
     * Bytes of the body that are shown.
     */
    maxBytesToLog: number;
}
