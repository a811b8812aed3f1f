/**
 * Adds a random identifier to each event as a header.
 */
export interface UuidInterceptorConfig {
    /**
     * Name of the header.
     */
    headerName: string;
    /**
     * Leave events alone that have the header already.
     */
    preserveExisting: boolean;
    /**
     * Put before each identifier.
     */
    prefix: string;
}
