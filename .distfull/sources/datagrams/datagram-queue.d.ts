import type { RemoteInfo, Socket } from 'node:dgram';
import type { EventBatch } from '../../core/batch.js';
import type { SourceContext } from '../../core/contracts.js';
export interface Datagram {
    readonly bytes: Buffer;
    readonly sender: RemoteInfo;
}
export interface DatagramQueueOptions {
    readonly maxPendingBytes: number;
    /** Makes the events of some datagrams; one at a time. */
    readonly parse: (datagrams: readonly Datagram[]) => EventBatch | Promise<EventBatch>;
}
export declare class DatagramQueue {
    #private;
    constructor(context: SourceContext<unknown>, socket: Socket, options: DatagramQueueOptions);
    /** Passes on what has come so far, if the channels take it. */
    stop(): Promise<void>;
}
