/**
 * Posts the body of each event to an address, one after another. What becomes of an event is decided by the status of the answer: the most exact of `rollback.503`, `rollback.5XX` and `defaultRollback` counts, and so for `backoff` and `incrementMetrics`. As in Flume every status rolls back unless it is told otherwise: set `rollback.2XX` to false. At least once. An event with an empty body is passed over; a redirection is an answer like others, and is not followed.
 */
export interface HttpSinkConfig {
    /**
     * Where events are posted to, http or https.
     */
    endpoint: string;
    /**
     * Milliseconds for the connection.
     */
    connectTimeout: number;
    /**
     * Milliseconds from the request to the whole answer. Then the event is sent again.
     */
    requestTimeout: number;
    /**
     * `Content-Type` of the requests.
     */
    contentTypeHeader: string;
    /**
     * `Accept` of the requests.
     */
    acceptHeader: string;
    /**
     * Whether an answer rolls its event back, so that it is sent again.
     */
    defaultRollback: boolean;
    /**
     * Whether there is a pause after an answer: 1 second after the first in a row, 2 after the second, 5 at most; after a rollback up to 5 seconds, too.
     */
    defaultBackoff: boolean;
    /**
     * Whether an answer counts as a success (`EventDrainSuccessCount`). Where neither this nor an `incrementMetrics` is written, events count that are not rolled back.
     */
    defaultIncrementMetrics?: boolean;
    /**
     * As `defaultRollback`, for a status (`rollback.503`) or all of a hundred (`rollback.2XX`).
     *
     * This interface was referenced by `HttpSinkConfig`'s JSON-Schema definition
     * via the `patternProperty` "^rollback\.[1-9](?:XX|[0-9]{2})$".
     *
     * As `defaultBackoff`, for a status or all of a hundred.
     *
     * This interface was referenced by `HttpSinkConfig`'s JSON-Schema definition
     * via the `patternProperty` "^backoff\.[1-9](?:XX|[0-9]{2})$".
     *
     * As `defaultIncrementMetrics`, for a status or all of a hundred.
     *
     * This interface was referenced by `HttpSinkConfig`'s JSON-Schema definition
     * via the `patternProperty` "^incrementMetrics\.[1-9](?:XX|[0-9]{2})$".
     */
    [k: string]: boolean | string | number | undefined;
}
