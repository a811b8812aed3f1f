/**
 * Makes headers of the groups that a regular expression finds in the body.
 */
export interface RegexExtractorInterceptorConfig {
    /**
     * Java regular expression with groups, searched anywhere in the body.
     */
    regex: string;
    /**
     * What is done with the groups: the first group goes to the first serializer listed, and so on. Surplus groups are ignored.
     */
    serializers: {
        [k: string]: {
            /**
             * Name of the header.
             */
            name: string;
            /**
             * `default` takes the text as it is, the millis serializer reads it as a date and gives milliseconds since 1970.
             */
            type: 'default' | 'org.apache.flume.interceptor.RegexExtractorInterceptorPassThroughSerializer' | 'org.apache.flume.interceptor.RegexExtractorInterceptorMillisSerializer';
            /**
             * Joda-Time pattern of the date, for the millis serializer.
             */
            pattern?: string;
        };
    };
}
