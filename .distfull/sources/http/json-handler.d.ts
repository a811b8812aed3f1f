import { EventBatch } from '../../core/batch.js';
import type { HandlerParts, ReceivedRequest, RequestHandler } from './request-handler.js';
export declare class JsonHandler implements RequestHandler {
    #private;
    readonly contentBytesMax: number;
    constructor(parts: HandlerParts);
    eventsOf({ content, contentType }: ReceivedRequest): EventBatch;
}
