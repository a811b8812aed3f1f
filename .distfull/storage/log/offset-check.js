/*
 * Kafka's CRC leaves out the base offset and the leader epoch, so that a broker can write both in
 * place: a flipped bit there gives a batch another number, and nobody sees it. A dense log has no
 * leader epochs; in their place it writes a checksum of the base offset. So every batch says by
 * itself which numbers it has, wherever it is found.
 */
import { patchBaseOffset, patchLeaderEpoch, } from '../../protocol/kafka/record-batch.js';
import { crc32c } from '../../util/crc32c.js';
import { writeInt64 } from '../../util/int64.js';
const offsetBytes = Buffer.alloc(8);
/** Gives a batch its offset, with the checksum. */
export function stampOffset(batch, baseOffset) {
    patchBaseOffset(batch, 0, baseOffset);
    patchLeaderEpoch(batch, 0, checkOf(baseOffset));
}
/** What the first dead letters of version 0.1 have there: no checksum. */
const unchecked = -1;
export function isOffsetIntact(header) {
    return hasOffsetCheck(header) || header.leaderEpoch === unchecked;
}
/** Only a dense log's batches have the checksum, and it is right. */
export function hasOffsetCheck({ baseOffset, leaderEpoch }) {
    return leaderEpoch === checkOf(baseOffset);
}
function checkOf(baseOffset) {
    writeInt64(offsetBytes, 0, baseOffset);
    return crc32c(offsetBytes) | 0;
}
//# sourceMappingURL=offset-check.js.map