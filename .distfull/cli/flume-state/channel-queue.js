/*
 * How many events Flume's file channel holds, by `checkpoint.meta` in its checkpointDir: a length,
 * then a protobuf message, of which the fields have fixed sizes:
 *
 *   1 version u32 | 2 writeOrderID u64 | 3 queueSize u32 | 4 queueHead u32 | 5 activeLogs …
 *
 * Flume writes it at each checkpoint and, with checkpointOnClose (its default), at its stop.
 */
import { join } from 'node:path';
import { readWholeFile } from '../../storage/atomic-file.js';
const wireBytes = { 1: 8, 5: 4 };
const queueSizeField = 3;
/** Undefined: there is no channel of Flume, or its file is not understood. */
export async function flumeQueueEvents(fileSystem, checkpointDir) {
    const bytes = await readWholeFile(fileSystem, join(checkpointDir, 'checkpoint.meta'));
    return bytes === undefined ? undefined : queueSizeIn(bytes);
}
export function queueSizeIn(bytes) {
    // The length of the message is a varint.
    let at = bytes.findIndex((byte) => byte < 0x80) + 1;
    while (at > 0 && at < bytes.length) {
        const [field, wireType] = [bytes[at] >> 3, bytes[at] & 7];
        const length = wireBytes[wireType];
        if (length === undefined || at + 1 + length > bytes.length)
            return undefined;
        if (field === queueSizeField && length === 4)
            return bytes.readUInt32LE(at + 1);
        at += 1 + length;
    }
    return undefined;
}
//# sourceMappingURL=channel-queue.js.map