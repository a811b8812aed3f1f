import type { Clock } from '../../core/clock.js';
import type { FetchRequest } from '../../generated/kafka/fetch.js';
import { FetchSession } from './fetch-session.js';
export interface FetchSessionLimits {
    /** Kafka's `max.incremental.fetch.session.cache.slots`. */
    readonly sessionsMax: number;
    readonly sessionIdleMsMax: number;
    /** Of all sessions together; of each some 300 bytes are held. */
    readonly sessionPartitionsMax: number;
}
/** What a fetch reads from, and how it is answered. */
export interface OpenFetch {
    readonly session: FetchSession;
    /** 0: the session is not kept, or not yet. */
    readonly sessionId: number;
    /** Every partition is answered, not only those with news. */
    readonly isFull: boolean;
    /** The client would like to have the session kept. */
    readonly isWanted: boolean;
}
export declare class FetchSessions {
    #private;
    constructor(clock: Clock, limits: FetchSessionLimits);
    get count(): number;
    /** What the request reads, until it is settled; or the number of the error to answer with. */
    open(request: FetchRequest, usesTopicIds: boolean): OpenFetch | number;
    /** Ends the fetch. Returns the session's id, or 0: the client is to name all partitions again. */
    settle({ session, sessionId, isWanted }: OpenFetch): number;
}
