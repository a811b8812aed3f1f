import { messageOf } from '../../core/errors.js';
import { headerBytes, lastOffsetOf, readBatchHeader, verifyBatchCrc, } from '../../protocol/kafka/record-batch.js';
import { isOffsetIntact } from './offset-check.js';
const chunkBytes = 1 << 20;
/** A window onto a file that grows for a batch larger than itself. */
export class FileWindow {
    sizeBytes;
    #handle;
    #readBytes;
    #buffer = Buffer.alloc(0);
    #start = 0;
    /** `readBytes` are read at once. */
    constructor(handle, sizeBytes, readBytes = chunkBytes) {
        this.#handle = handle;
        this.sizeBytes = sizeBytes;
        this.#readBytes = readBytes;
    }
    /**
     * The bytes [position, position + length), fewer only at the end of the file. Valid until the
     * next call.
     */
    async at(position, length) {
        const wanted = Math.min(length, this.sizeBytes - position);
        const from = position - this.#start;
        if (from < 0 || from + wanted > this.#buffer.length) {
            const bytes = Math.min(Math.max(wanted, this.#readBytes), this.sizeBytes - position);
            const buffer = Buffer.allocUnsafe(bytes);
            this.#buffer = buffer.subarray(0, await this.#handle.read(buffer, position));
            this.#start = position;
            return this.#buffer.subarray(0, wanted);
        }
        return this.#buffer.subarray(from, from + wanted);
    }
}
export const anyOffset = { from: 0, to: Infinity, isDense: false };
/**
 * The batch at `position` if it is whole, its CRC holds and its offsets lie in `bounds`; else why
 * not.
 */
export async function batchAt(window, position, bounds) {
    const left = window.sizeBytes - position;
    if (left < headerBytes)
        return `${left} bytes are too few for a batch`;
    const head = await window.at(position, headerBytes);
    const sizeBytes = head.readInt32BE(8) + 12;
    if (sizeBytes < headerBytes || sizeBytes > left)
        return `the batch says it has ${sizeBytes} bytes, ${left} are left`;
    const bytes = await window.at(position, sizeBytes);
    try {
        const header = readBatchHeader(bytes, 0);
        const { from, to, isDense } = bounds;
        if (isDense && !isOffsetIntact(header))
            return `the batch says offset ${header.baseOffset}, which its check does not confirm`;
        if (header.baseOffset < from || lastOffsetOf(header) >= to)
            return `the batch has offset ${header.baseOffset}, expected ${from} to ${to}`;
        verifyBatchCrc(bytes, 0);
        return { header, position, bytes };
    }
    catch (error) {
        return messageOf(error);
    }
}
/** The first intact batch behind `position`, looked for at every byte. */
export async function findIntactBatch(window, position, bounds) {
    for (let at = position + 1; at + headerBytes <= window.sizeBytes; at++) {
        const bytes = await window.at(at, Math.min(chunkBytes, window.sizeBytes - at));
        const found = nextCandidate(bytes, bounds);
        if (found === undefined) {
            at += Math.max(0, bytes.length - headerBytes);
            continue;
        }
        at += found;
        const batch = await batchAt(window, at, bounds);
        if (typeof batch !== 'string')
            return batch;
    }
    return undefined;
}
/** The first place in `bytes` that could be a batch header: cheap tests before any CRC. */
function nextCandidate(bytes, bounds) {
    for (let at = 0; at + headerBytes <= bytes.length; at++) {
        if (bytes[at + 16] !== 2 || bytes.readInt32BE(at + 8) < headerBytes - 12)
            continue;
        const offset = bytes.readUInt32BE(at) * 0x1_0000_0000 + bytes.readUInt32BE(at + 4);
        if (offset >= bounds.from && offset < bounds.to)
            return at;
    }
    return undefined;
}
//# sourceMappingURL=scan.js.map