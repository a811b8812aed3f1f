/* Offsets: what a group has committed, and where partitions begin and end. */
import { listOffsetsApi } from '../../../generated/kafka/list-offsets.js';
import { offsetCommitApi } from '../../../generated/kafka/offset-commit.js';
import { offsetFetchApi } from '../../../generated/kafka/offset-fetch.js';
import { ErrorCode } from '../error-codes.js';
import { assertNoError } from './kafka-errors.js';
import { repeating } from './retry.js';
import { byTopic } from './topic-partition.js';
/**
 * What `group` has committed of the given partitions, or of all; those without an offset are left
 * out.
 * `requireStable`: waits while a transaction that commits them has not ended (KIP-447).
 */
export function fetchOffsets(cluster, group, partitions, options) {
    const { requireStable } = options;
    const topics = partitions === 'all' ? null : namedPartitions(partitions);
    const request = { groupId: group, topics, groups: [{ groupId: group, topics }], requireStable };
    return repeating(cluster, async () => {
        const coordinator = await cluster.coordinator('group', group);
        const versionMin = requireStable ? 7 : topics === null ? 2 : 1;
        const response = await coordinator.send(offsetFetchApi, request, { versionMin });
        // From version 8 on the answer is a list, one for each group.
        const answer = response.groups[0] ?? response;
        const what = `offsets of group ${group}`;
        const { NOT_COORDINATOR } = ErrorCode;
        if (answer.errorCode === NOT_COORDINATOR)
            cluster.forgetCoordinator('group', group);
        assertNoError(what, answer.errorCode);
        const offsets = [];
        for (const { name, partitions: list } of answer.topics)
            for (const each of list) {
                assertNoError(what, each.errorCode);
                if (each.committedOffset < 0)
                    continue;
                offsets.push({
                    topic: name,
                    partition: each.partitionIndex,
                    offset: each.committedOffset,
                    leaderEpoch: each.committedLeaderEpoch,
                    metadata: each.metadata ?? '',
                });
            }
        return offsets;
    });
}
function namedPartitions(partitions) {
    return byTopic(partitions).map(([name, list]) => ({
        name,
        partitionIndexes: list.map(({ partition }) => partition),
    }));
}
/** Commits offsets of a group that has no members. */
export function commitOffsets(cluster, group, offsets) {
    const topics = byTopic(offsets).map(([name, list]) => ({
        name,
        partitions: list.map(({ partition, offset, metadata }) => ({
            partitionIndex: partition,
            committedOffset: offset,
            committedMetadata: metadata ?? '',
        })),
    }));
    return repeating(cluster, async () => {
        const coordinator = await cluster.coordinator('group', group);
        const request = { groupId: group, generationIdOrMemberEpoch: -1, memberId: '', topics };
        const response = await coordinator.send(offsetCommitApi, request);
        for (const topic of response.topics)
            for (const { errorCode } of topic.partitions) {
                if (errorCode === ErrorCode.NOT_COORDINATOR)
                    cluster.forgetCoordinator('group', group);
                assertNoError(`committing offsets of group ${group}`, errorCode);
            }
    });
}
export const earliest = -2;
export const latest = -1;
/**
 * The first offset at or after `timestampMs` of each partition, or its `earliest` or `latest`; with
 * read committed, `latest` is where the first open transaction begins.
 */
export async function listOffsets(cluster, partitions, timestampMs, options = { readCommitted: true }) {
    const isolationLevel = options.readCommitted ? 1 : 0;
    return Promise.all(partitions.map(({ topic, partition }) => repeating(cluster, async () => {
        const leader = await cluster.leader(topic, partition);
        const wanted = { partitionIndex: partition, timestamp: timestampMs };
        const topics = [{ name: topic, partitions: [wanted] }];
        const request = { replicaId: -1, isolationLevel, topics };
        const response = await leader.send(listOffsetsApi, request, { versionMin: 2 });
        const found = response.topics[0]?.partitions[0];
        const errorCode = found?.errorCode ?? ErrorCode.UNKNOWN_TOPIC_OR_PARTITION;
        if (errorCode !== ErrorCode.NONE)
            cluster.forgetTopic(topic);
        assertNoError(`offsets of partition ${partition} of topic ${topic}`, errorCode);
        return { topic, partition, offset: found.offset, leaderEpoch: found.leaderEpoch };
    })));
}
//# sourceMappingURL=offsets.js.map