import { byTopic } from '../../protocol/kafka/client/topic-partition.js';
import { columns } from '../kafka/columns.js';
import { lagOf } from './group-offsets.js';
const offsetColumns = [
    'GROUP',
    'TOPIC',
    'PARTITION',
    'CURRENT-OFFSET',
    'LOG-END-OFFSET',
    'LAG',
    'CONSUMER-ID',
    'HOST',
    'CLIENT-ID',
];
export function offsetsTable({ group, offsets }) {
    const rows = offsets.map((offset) => [
        group.id,
        offset.topic,
        offset.partition,
        offset.currentOffset ?? '-',
        offset.logEndOffset ?? '-',
        lagOf(offset) ?? '-',
        offset.member?.memberId ?? '-',
        offset.member?.host ?? '-',
        offset.member?.clientId ?? '-',
    ]);
    return columns(offsetColumns, rows);
}
export function offsetsJson({ group, offsets }) {
    return offsets.map((offset) => ({
        group: group.id,
        topic: offset.topic,
        partition: offset.partition,
        currentOffset: offset.currentOffset,
        logEndOffset: offset.logEndOffset,
        lag: lagOf(offset),
        consumerId: offset.member?.memberId ?? null,
        host: offset.member?.host ?? null,
        clientId: offset.member?.clientId ?? null,
    }));
}
export function stateTable({ id, coordinator, assignor, state, members, }) {
    const head = ['GROUP', 'COORDINATOR', 'ASSIGNMENT-STRATEGY', 'STATE', '#MEMBERS'];
    return columns(head, [[id, coordinator, assignor || '-', state, members.length]]);
}
export function membersTable({ id, members }, isVerbose) {
    const head = ['GROUP', 'CONSUMER-ID', 'HOST', 'CLIENT-ID', '#PARTITIONS'];
    if (isVerbose)
        head.push('ASSIGNMENT');
    const rows = members.map((member) => {
        const { memberId, host, clientId, partitions } = member;
        const row = [id, memberId, host, clientId, partitions.length];
        return isVerbose ? [...row, assignmentText(member)] : row;
    });
    return columns(head, rows);
}
function assignmentText({ partitions }) {
    const topics = byTopic(partitions).map(([topic, list]) => `${topic}(${list.map(({ partition }) => partition).join(',')})`);
    return topics.join(', ') || '-';
}
//# sourceMappingURL=description.js.map