/*
 * Hot path. Fetch (1), versions 4–17: bytes of the segments as they are (broker/fetch).
 * v5 log start · v7 sessions · v9 leader epoch · v10 zstd · v11 rack · v12 flexible, the epoch read last
 * (KIP-595: where it ended, if that is below the offset asked for) · v13 topic ids instead of names: a
 * topic that was made anew is another one · v15 who replicates · v16 where the leader is.
 *
 * - With too little to send the fetch is parked until enough is there or its time is up; an empty
 *   answer never leaves early. Errors always do.
 * - One response a connection is in memory at a time, however many requests a client sends ahead.
 */
import { fetchApi } from '../../generated/kafka/fetch.js';
import { answerOf, putBack, readReady } from '../fetch/fetch-round.js';
import { LongPoll } from '../fetch/long-poll.js';
import { topicIdVersion } from '../fetch/partition-read.js';
import { apiHandler } from './handler.js';
const readCommitted = 1;
export const fetch = apiHandler(fetchApi, async (request, context) => {
    const { broker, version, reply } = context;
    const opened = broker.fetchSessions.open(request, version >= topicIdVersion);
    if (typeof opened === 'number')
        return { errorCode: opened, responses: [] };
    let round;
    let sessionId;
    try {
        await reply.turn();
        round = await readUntilEnough(opened, request, context);
    }
    finally {
        sessionId = broker.fetchSessions.settle(opened);
    }
    const hasLeader = round.answers.some(({ answer }) => answer.data.currentLeader !== undefined);
    const nodeEndpoints = hasLeader ? [context.node] : [];
    return { ...answerOf(opened, round), sessionId, nodeEndpoints };
});
async function readUntilEnough(opened, request, context) {
    const { session } = opened;
    const plan = planOf(request, context);
    // Kafka's rule, too: more than fits cannot be waited for.
    const minBytes = Math.min(request.minBytes, plan.bytesMax);
    let round = await readReady(opened, plan);
    const mayWait = request.maxWaitMs > 0 && session.size > 0;
    if (!mayWait || isEnough(round, minBytes))
        return round;
    const { broker, signal } = context;
    const poll = new LongPoll(session, request.maxWaitMs, broker.clock, signal);
    try {
        for (;;) {
            putBack(opened, plan, round);
            const isOver = !(await poll.grown(minBytes - round.bytes));
            round = await readReady(opened, plan);
            if (isOver || isEnough(round, minBytes))
                return round;
        }
    }
    finally {
        poll.close();
    }
}
function isEnough({ bytes, isUrgent }, minBytes) {
    return isUrgent || bytes >= minBytes;
}
function planOf(request, { broker, node, version, reply }) {
    return {
        rules: { version, isCommitted: request.isolationLevel === readCommitted, nodeId: node.nodeId },
        bytesMax: Math.min(request.maxBytes, broker.limits.log.fetchBytesMax),
        topics: broker.topics,
        reply,
    };
}
//# sourceMappingURL=fetch.js.map