import type { EventBatch } from '../../core/batch.js';
import type { Clock } from '../../core/clock.js';
import { StartError } from '../../core/errors.js';
import type { RpcSettings } from './rpc-properties.js';
/** None of the hosts is a source that answers. */
export declare class NoConnectionError extends StartError {
    readonly code = "TR_NO_CONNECTION";
}
/**
 * Batches to Avro or Thrift sources, one call at a time: at least once, because a call whose answer is lost
 * is made again at the next host, as by the clients of Flume's SDK.
 */
export declare class EventSender {
    #private;
    constructor(settings: RpcSettings, clock: Clock);
    /**
     * Connects to one of the hosts, so that a wrong address is told before anything is read.
     * @throws NoConnectionError
     */
    open(): Promise<void>;
    /** Resolves when the events are in a peer's channels. */
    send(batch: EventBatch): Promise<void>;
    close(): void;
}
