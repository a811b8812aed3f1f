import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SourceContext } from '../../core/contracts.js';
import type { HttpSourceConfig } from '../../generated/config/sources/http.js';
import type { PendingBytes } from './pending-bytes.js';
import type { RequestHandler } from './request-handler.js';
export interface ExchangeParts {
    readonly context: SourceContext<HttpSourceConfig>;
    readonly handler: RequestHandler;
    readonly pending: PendingBytes;
    /** Those whose events are with the channels. */
    readonly storing: Set<Exchange>;
}
export declare class Exchange {
    #private;
    /** Resolves when the answer is given, or the client is gone and nothing is under way. */
    readonly finished: Promise<void>;
    readonly request: IncomingMessage;
    constructor(parts: ExchangeParts, request: IncomingMessage, response: ServerResponse);
}
