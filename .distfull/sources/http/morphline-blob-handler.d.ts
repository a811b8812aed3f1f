/**
 * The BlobHandler of Flume's morphline sink. Unlike the other one it reads the parameters before
 * the content: a posted form is all headers, and its event has an empty body.
 */
import { EventBatch } from '../../core/batch.js';
import type { HandlerParts, ReceivedRequest, RequestHandler } from './request-handler.js';
export declare class MorphlineBlobHandler implements RequestHandler {
    #private;
    readonly contentBytesMax: number;
    constructor(parts: HandlerParts);
    eventsOf(request: ReceivedRequest): EventBatch;
}
