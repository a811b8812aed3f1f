/* Hot path. Writes batches and sees to it that each lies where it was meant to lie. */
import { produceApi } from '../../generated/kafka/produce.js';
import { assertNoError } from '../../protocol/kafka/client/kafka-errors.js';
import { byTopic, inRounds } from '../../protocol/kafka/client/topic-partition.js';
/** What was written lies elsewhere: this is not the only writer. */
export class DisplacedError extends Error {
    constructor(where, expected, found) {
        super(`${where} has got a record at offset ${found}, expected ${expected}: something else writes ` +
            'to it; stop that, delete the topic and export it again');
    }
}
const timeoutMs = 30_000;
/**
 * Resolves when all batches are acknowledged by all in-sync replicas. Rejects with KafkaError or
 * KafkaConnectionError, then any of them may be written; with DisplacedError when somebody else writes
 * to the partition.
 */
export async function writePlaced(cluster, batches) {
    const byLeader = new Map();
    for (const batch of batches) {
        const leader = await cluster.leader(batch.topic, batch.partition);
        const group = byLeader.get(leader);
        if (group === undefined)
            byLeader.set(leader, [batch]);
        else
            group.push(batch);
    }
    const sends = [...byLeader].flatMap(([leader, group]) => inRounds(group).map((round) => send(leader, round)));
    // All answers are waited for: whoever asks where the log ends must not be overtaken by a write.
    const results = await Promise.allSettled(sends);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed === undefined)
        return;
    for (const { topic } of batches)
        cluster.forgetTopic(topic);
    throw failed.reason;
}
/** At most one batch a partition. */
async function send(leader, batches) {
    const topicData = byTopic(batches).map(([name, list]) => ({
        name,
        partitionData: list.map(({ partition, batch }) => ({ index: partition, records: batch })),
    }));
    const request = { acks: -1, timeoutMs, topicData };
    const { responses } = await leader.send(produceApi, request, { waitMs: timeoutMs });
    for (const { name, partitionResponses } of responses)
        for (const { index, errorCode, errorMessage, baseOffset } of partitionResponses) {
            const where = `partition ${index} of topic ${name} of the target`;
            assertNoError(`writing to ${where}`, errorCode, errorMessage);
            const sent = batches.find(({ topic, partition }) => topic === name && partition === index);
            if (sent?.offset !== baseOffset)
                throw new DisplacedError(where, sent?.offset, baseOffset);
        }
}
//# sourceMappingURL=checked-writes.js.map