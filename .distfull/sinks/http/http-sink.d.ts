import type { Delivery, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import type { HttpSinkConfig } from '../../generated/config/sinks/http.js';
/**
 * Flume's http sink: one event, one request. Its defaults roll back whatever the answer is; real
 * configurations set rollback.2XX to false.
 *
 * Unlike Flume an answer without a body counts as any other (Flume runs into a null at 4XX and 5XX,
 * and rolls back), and redirections are not followed (Flume makes a GET of them, without the event).
 */
export declare class HttpSink implements Sink {
    #private;
    readonly limit: TakeLimit;
    readonly countsDeliveries: boolean;
    constructor(context: SinkContext<HttpSinkConfig>);
    start(): Promise<void>;
    stop(): Promise<void>;
    /** Nobody can tell what an endpoint has. */
    recover(): Promise<undefined>;
    deliver({ batch }: Delivery): Promise<undefined>;
    /** Waits as long as Flume's runner does after a sink that backs off. */
    ready(): Promise<void>;
}
