import { byTopic } from '../client/topic-partition.js';
import { MessageReader } from '../reader.js';
import { MessageWriter } from '../writer.js';
export const consumerProtocolType = 'consumer';
export function encodeSubscription(topics) {
    const writer = new MessageWriter();
    writer.int16(0);
    writer.array(topics, (topic) => writer.string(topic));
    writer.nullableBytes(null);
    return Buffer.concat(writer.finish());
}
/** The topics. Throws ProtocolError for other bytes. */
export function decodeSubscription(bytes) {
    const reader = new MessageReader(bytes);
    reader.int16();
    return reader.array(2, () => reader.string());
}
export function encodeAssignment(partitions) {
    const writer = new MessageWriter();
    writer.int16(0);
    writer.array(byTopic(partitions), ([topic, list]) => {
        writer.string(topic);
        writer.array(list, ({ partition }) => writer.int32(partition));
    });
    writer.nullableBytes(null);
    return Buffer.concat(writer.finish());
}
/** Nothing at all is an empty assignment. Throws ProtocolError for other bytes. */
export function decodeAssignment(bytes) {
    if (bytes.length === 0)
        return [];
    const reader = new MessageReader(bytes);
    reader.int16();
    const topics = reader.array(6, () => {
        const topic = reader.string();
        const partitions = reader.array(4, () => reader.int32());
        return partitions.map((partition) => ({ topic, partition }));
    });
    return topics.flat();
}
//# sourceMappingURL=consumer-protocol.js.map