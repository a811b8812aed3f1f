/** Flume's BLOBHandler: the content is an event's body, the address's parameters its headers. */
import { EventBatch } from '../../core/batch.js';
import type { HandlerParts, ReceivedRequest, RequestHandler } from './request-handler.js';
/** Of a request's content, where the user has set none. */
export declare const blobBytesMax = 100000000;
export declare class BlobHandler implements RequestHandler {
    #private;
    readonly contentBytesMax = 100000000;
    constructor({ config }: HandlerParts);
    eventsOf({ query, content }: ReceivedRequest): EventBatch;
}
