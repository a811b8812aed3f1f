/** What makes events of a request: Flume's handlers by their classes. */
import type { EventBatch } from '../../core/batch.js';
import type { Logger } from '../../core/logger.js';
import type { HttpSourceConfig } from '../../generated/config/sources/http.js';
export interface ReceivedRequest {
    readonly method: string;
    /** What follows the question mark of the address; empty: nothing. */
    readonly query: string;
    readonly contentType: string | undefined;
    readonly content: Buffer;
}
export interface RequestHandler {
    /** Of a request's content, where the user has set none. */
    readonly contentBytesMax: number;
    /** Throws RefusedRequest. */
    eventsOf(request: ReceivedRequest): EventBatch;
}
export interface HandlerParts {
    readonly config: HttpSourceConfig;
    readonly isLenient: boolean;
    readonly logger: Logger;
}
/** @throws ConfigError for a handler that there is not. */
export declare function requestHandler(parts: HandlerParts, location: string): RequestHandler;
