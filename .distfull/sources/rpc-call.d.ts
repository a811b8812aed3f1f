import type { EventBatch } from '../core/batch.js';
import type { SourceContext } from '../core/contracts.js';
export interface RpcCall {
    /** How Flume counts it. */
    readonly metric: 'Append' | 'AppendBatch';
    readonly peer: string;
    /** Throws for parameters that cannot be read. */
    decode(): EventBatch;
    /** Absent: the source's. */
    emit?(batch: EventBatch): Promise<void>;
}
/**
 * Hands the events of a call of Flume's RPC to the channels. False: they have no room, nothing was
 * stored, and the client is told so. Rejects where some of the channels may have them: the client
 * must take that as unknown.
 */
export declare function takeCall(source: SourceContext<unknown>, { metric, peer, decode, emit }: RpcCall): Promise<boolean>;
