/**
 * Keeps the events whose body a regular expression is found in, or drops them.
 */
export interface RegexFilterInterceptorConfig {
    /**
     * Java regular expression, searched anywhere in the body.
     */
    regex: string;
    /**
     * Drop what matches instead of keeping it.
     */
    excludeEvents: boolean;
}
