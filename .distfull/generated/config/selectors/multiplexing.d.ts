/**
 * Chooses the channels of each event by the value of one of its headers.
 */
export interface MultiplexingSelectorConfig {
    /**
     * The header to look at.
     */
    header: string;
    /**
     * Channels by value: `mapping.<value> = c1 c2`.
     */
    mapping?: {
        [k: string]: string[];
    };
    /**
     * Channels for events without the header or with a value that no mapping names. None: such events are dropped and counted.
     */
    default?: string[];
    /**
     * Further channels by value, whose failures are ignored.
     */
    optional?: {
        [k: string]: string[];
    };
}
