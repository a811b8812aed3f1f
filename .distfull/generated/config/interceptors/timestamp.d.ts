/**
 * Adds the time of reading, in milliseconds since 1970, as a header.
 */
export interface TimestampInterceptorConfig {
    /**
     * Name of the header.
     */
    headerName: string;
    /**
     * Leave events alone that have the header already.
     */
    preserveExisting: boolean;
}
