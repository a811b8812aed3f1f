/**
 * Adds a fixed header.
 */
export interface StaticInterceptorConfig {
    /**
     * Name of the header.
     */
    key: string;
    /**
     * Its value.
     */
    value: string;
    /**
     * Leave events alone that have the header already.
     */
    preserveExisting: boolean;
}
