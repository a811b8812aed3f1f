/**
 * Adds the address or name of this machine as a header.
 */
export interface HostInterceptorConfig {
    /**
     * Name of the header.
     */
    hostHeader: string;
    /**
     * The address that the machine's own name has; false: the name that this address has.
     */
    useIP: boolean;
    /**
     * Leave events alone that have the header already.
     */
    preserveExisting: boolean;
}
