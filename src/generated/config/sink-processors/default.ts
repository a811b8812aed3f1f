// Generated from schemas/config/sink-processors/default.schema.json by `npm run generate`. Do not edit.

/**
 * Runs the one sink of a group.
 */
export interface DefaultSinkProcessorConfig {}
