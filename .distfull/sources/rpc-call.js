import { ChannelFullError } from '../core/errors.js';
/**
 * Hands the events of a call of Flume's RPC to the channels. False: they have no room, nothing was
 * stored, and the client is told so. Rejects where some of the channels may have them: the client
 * must take that as unknown.
 */
export async function takeCall(source, { metric, peer, decode, emit = (batch) => source.emit(batch) }) {
    const { counters, logger } = source;
    counters.add(`${metric}ReceivedCount`);
    let batch;
    try {
        batch = decode();
    }
    catch (error) {
        counters.add('EventReadFail');
        throw error;
    }
    try {
        if (batch.size > 0)
            await emit(batch);
    }
    catch (error) {
        if (!(error instanceof ChannelFullError))
            throw error;
        const message = `refused ${batch.size} events of ${peer}: ${error.message}`;
        logger.warn({ peer, events: batch.size }, message);
        return false;
    }
    counters.add(`${metric}AcceptedCount`);
    return true;
}
//# sourceMappingURL=rpc-call.js.map