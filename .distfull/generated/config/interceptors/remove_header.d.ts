/**
 * Removes headers by name, by list or by pattern.
 */
export interface RemoveHeaderInterceptorConfig {
    /**
     * Name of one header.
     */
    withName?: string;
    /**
     * Names of headers.
     */
    fromList?: string;
    /**
     * Java regular expression between the names of the list.
     */
    fromListSeparator: string;
    /**
     * Java regular expression for whole names.
     */
    matching?: string;
}
