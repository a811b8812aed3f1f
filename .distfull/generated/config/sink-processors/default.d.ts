/**
 * Runs the one sink of a group.
 */
export interface DefaultSinkProcessorConfig {
}
