import type { EventBatch, Headers } from '../core/batch.js';
/** How a protocol writes headers. */
export interface HeaderEncoding {
    /** At least the bytes that they take. */
    bytesMax(headers: Headers): number;
    /** Returns the position after them. */
    write(headers: Headers, target: Buffer, position: number): number;
}
export declare class HeaderMaps {
    #private;
    constructor(batch: EventBatch, encoding: HeaderEncoding);
    bytesOf(index: number): number;
    /** Returns the position after the map. */
    copyTo(target: Buffer, position: number, index: number): number;
}
