/**
 * nginx's access log by its own log_format. Fields are named as in format combined where they mean the same (`$remote_addr` is ip), the others as their variable (request_time).
 */
export interface NginxFormatOptions {
    /**
     * The log_format: its text, or the whole directive of nginx.conf. What is logged as JSON is better read by format json.
     */
    logFormat: string;
}
