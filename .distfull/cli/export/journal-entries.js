const formatVersion = 1;
export function encodeEntry(entry) {
    switch (entry.kind) {
        case 'run': {
            const { producerId, producerEpoch } = entry;
            return json({ run: formatVersion, producerId, producerEpoch });
        }
        case 'topic': {
            const { topic, sourceId, targetId } = entry;
            return json({ topic, sourceId, targetId });
        }
        case 'write': {
            const { topic, partition, target } = entry;
            const extents = entry.extents.map(({ sourceOffset, count }) => [sourceOffset, count]);
            return json({ topic, partition, target, extents });
        }
    }
}
/** Throws an Error for what is none, or of a later version. */
export function decodeEntry(bytes) {
    const fields = JSON.parse(bytes.toString());
    const { run, producerId, producerEpoch, topic, sourceId, targetId } = fields;
    const { partition, target, extents } = fields;
    if (run === formatVersion && isNumber(producerId) && isNumber(producerEpoch))
        return { kind: 'run', producerId, producerEpoch };
    if (isText(topic) && isText(sourceId) && isText(targetId))
        return { kind: 'topic', topic, sourceId, targetId };
    if (isText(topic) && isNumber(partition) && isNumber(target) && Array.isArray(extents))
        return { kind: 'write', topic, partition, target, extents: extents.map(extentOf) };
    throw new Error(`"${bytes.toString('utf8', 0, 100)}" was not written by this export`);
}
function extentOf(pair) {
    const [sourceOffset, count] = Array.isArray(pair) ? pair : [];
    if (isNumber(sourceOffset) && isNumber(count))
        return { sourceOffset, count };
    throw new Error(`${JSON.stringify(pair)} in the journal is no [offset, count]`);
}
function json(value) {
    return Buffer.from(JSON.stringify(value));
}
function isNumber(value) {
    return Number.isSafeInteger(value);
}
function isText(value) {
    return typeof value === 'string';
}
//# sourceMappingURL=journal-entries.js.map