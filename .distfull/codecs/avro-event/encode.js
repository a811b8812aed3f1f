import { longBytes, longSize, writeLong } from '../../protocol/avro-rpc/binary.js';
import { copy } from '../copy.js';
import { HeaderMaps } from '../header-maps.js';
import { avroHeaders } from './header-map.js';
/** The parameter of `appendBatch`: one block with all events. */
export function encodeEvents(batch, allocate = Buffer.allocUnsafe) {
    if (batch.size === 0)
        return allocate(1).fill(0);
    const count = longBytes(batch.size);
    const { buffer } = encodeEventSlab(batch, { before: count.length, after: 1, allocate });
    count.copy(buffer);
    buffer[buffer.length - 1] = 0;
    return buffer;
}
/** Each event by itself, as Flume's Kafka sink writes them; leaves room at both ends of the buffer. */
export function encodeEventSlab(batch, { before = 0, after = 0, allocate = Buffer.allocUnsafe } = {}) {
    const { size, starts, ends } = batch;
    const maps = new HeaderMaps(batch, avroHeaders);
    const slabStarts = new Uint32Array(size);
    const slabEnds = new Uint32Array(size);
    let position = before;
    for (let i = 0; i < size; i++) {
        const bodyBytes = ends[i] - starts[i];
        slabStarts[i] = position;
        position += maps.bytesOf(i) + longSize(bodyBytes) + bodyBytes;
        slabEnds[i] = position;
    }
    const buffer = allocate(position + after);
    for (let i = 0; i < size; i++) {
        position = maps.copyTo(buffer, slabStarts[i], i);
        position = writeLong(buffer, ends[i] - starts[i], position);
        copy(batch.buffer, starts[i], ends[i], buffer, position);
    }
    return { buffer, starts: slabStarts, ends: slabEnds, size };
}
//# sourceMappingURL=encode.js.map