/*
 * What consumers and the leader of their group tell each other through the broker, of each version
 * the part that they have in common:
 *
 *   subscription   int16 version | array of strings: topics | …
 *   assignment     int16 version | array of { string topic, array of int32 partitions } | …
 *
 * The broker hands both on unread. It looks inside only to know which topics are in use, and to show
 * who reads what; bytes that are something else say nothing.
 */
import { ProtocolError } from '../../core/errors.js';
import { MessageReader } from '../../protocol/kafka/reader.js';
/** Undefined where the bytes are no subscription. */
export function subscribedTopics(metadata) {
    return parsed(metadata, (reader) => reader.array(2, () => reader.string()));
}
/** Empty where the bytes are no assignment. */
export function assignedPartitions(assignment) {
    const topics = parsed(assignment, (reader) => reader.array(6, () => {
        const topic = reader.string();
        return reader.array(4, () => ({ topic, partition: reader.int32() }));
    }));
    return topics?.flat() ?? [];
}
function parsed(bytes, read) {
    const reader = new MessageReader(bytes);
    try {
        reader.int16();
        return read(reader);
    }
    catch (error) {
        if (error instanceof ProtocolError)
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=consumer-protocol.js.map