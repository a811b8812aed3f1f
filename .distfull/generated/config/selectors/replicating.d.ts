/**
 * Copies every event into every channel of the source.
 */
export interface ReplicatingSelectorConfig {
    /**
     * Channels whose failures are ignored: one try, then the event is missing there.
     */
    optional?: string[];
}
