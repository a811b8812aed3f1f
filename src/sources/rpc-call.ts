import type { EventBatch } from '../core/batch.js';
import type { SourceContext } from '../core/contracts.js';
import { ChannelFullError } from '../core/errors.js';

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
export async function takeCall(
  source: SourceContext<unknown>,
  { metric, peer, decode, emit = (batch) => source.emit(batch) }: RpcCall,
): Promise<boolean> {
  const { counters, logger } = source;
  counters.add(`${metric}ReceivedCount`);
  let batch: EventBatch;
  try {
    batch = decode();
  } catch (error) {
    counters.add('EventReadFail');
    throw error;
  }
  try {
    if (batch.size > 0) await emit(batch);
  } catch (error) {
    if (!(error instanceof ChannelFullError)) throw error;
    const message = `refused ${batch.size} events of ${peer}: ${error.message}`;
    logger.warn({ peer, events: batch.size }, message);
    return false;
  }
  counters.add(`${metric}AcceptedCount`);
  return true;
}
