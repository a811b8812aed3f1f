/**
 * Apache's access log by its own LogFormat. Fields are named as in format combined where they mean the same, headers and cookies by their name (`%{X-Forwarded-For}i` is x_forwarded_for).
 */
export interface ApacheFormatOptions {
    /**
     * The LogFormat, quotes with or without backslashes.
     */
    logFormat: string;
}
