/** `host:port` or `[v6]:port`. A string says what is wrong. */
export declare function parseAddress(text: string): {
    host: string;
    port: number;
} | string;
