// Generated from schemas/config/sinks/logger.schema.json by `npm run generate`. Do not edit.

/**
 * Writes each event to the log at level info: for looking at a flow, not for keeping it.
 */
export interface LoggerSinkConfig {
  /**
   * Bytes of the body that are shown.
   */
  maxBytesToLog: number;
}
