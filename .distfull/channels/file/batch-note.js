/*
 * Hot path (once a batch). What a channel notes of a put, in the header `tailrace.p` of the batch's
 * first record: inside the batch's CRC, so that no torn tail can part it from the events.
 *
 *   uvarint  version = 1
 *   uvarint  flags: 1 events have timestamps of their own, 2 shared headers follow in `tailrace.h`
 *   uvarint  durable end known when the batch was written (recovery tells damage from a torn tail)
 *   uvarint  delivered: everything below it was, says the cursor as it was last synced (a start whose
 *            cursor is missing or an old copy goes on from here)
 *   uvarint  put time, ms since 1970
 *   uvarint  number of ranges, then for each
 *     string   origin              uvarint byte length, UTF-8
 *     uvarint  from, to - from, read, dropped, dead-lettered, hour
 *     uvarint  flags: 1 low mark, 2 file, 4 generated, 8 config hash
 *     uvarint  low mark                                             (flag 1)
 *     string   generation id, path                                  (flag 2, to the end)
 *     float64  device, inode, birth time ms     they may exceed 2^53, or be fractions
 *     uvarint  head bytes, uint32 head CRC, uvarint tail position, uint32 tail CRC
 *     uvarint  generated                                            (flag 4)
 *     uint32   config hash                                          (flag 8)
 */
import { CorruptionError, messageOf } from '../../core/errors.js';
import { ByteReader, ByteWriter } from '../../util/byte-codec.js';
const version = 1;
const timestampsFlag = 1;
const sharedHeadersFlag = 2;
const lowMarkFlag = 1;
const fileFlag = 2;
const generatedFlag = 4;
const configHashFlag = 8;
/** A batch has one range an origin it was read from; more than this is no batch of ours. */
const rangesMax = 1_000_000;
export function encodeNote(note) {
    const writer = new ByteWriter()
        .uvarint(version)
        .uvarint((note.hasTimestamps ? timestampsFlag : 0) | (note.hasSharedHeaders ? sharedHeadersFlag : 0))
        .uvarint(note.durableEnd)
        .uvarint(note.delivered)
        .uvarint(note.putTimeMs)
        .uvarint(note.provenance.length);
    for (const range of note.provenance)
        writeRange(writer, range);
    return writer.finish();
}
/** Throws CorruptionError: the CRC held, so the bytes are from another program or version. */
export function decodeNote(bytes) {
    try {
        const reader = new ByteReader(bytes);
        const found = reader.uvarint();
        if (found !== version)
            throw new RangeError(`version ${found}, expected ${version}`);
        const flags = reader.uvarint();
        const durableEnd = reader.uvarint();
        const delivered = reader.uvarint();
        const putTimeMs = reader.uvarint();
        const count = reader.uvarint();
        if (count > rangesMax)
            throw new RangeError(`${count} ranges`);
        const provenance = [];
        for (let i = 0; i < count; i++)
            provenance.push(readRange(reader));
        return {
            hasTimestamps: (flags & timestampsFlag) !== 0,
            hasSharedHeaders: (flags & sharedHeadersFlag) !== 0,
            durableEnd,
            delivered,
            putTimeMs,
            provenance,
        };
    }
    catch (error) {
        throw new CorruptionError(`header tailrace.p cannot be read: ${messageOf(error)}`, {
            cause: error,
        });
    }
}
function writeRange(writer, range) {
    const { lowMark, file, generated, configHash } = range;
    writer
        .string(range.origin)
        .uvarint(range.from)
        .uvarint(range.to - range.from)
        .uvarint(range.read)
        .uvarint(range.dropped)
        .uvarint(range.deadLettered)
        .uvarint(range.hour)
        .uvarint((lowMark === undefined ? 0 : lowMarkFlag) |
        (file === undefined ? 0 : fileFlag) |
        (generated === undefined ? 0 : generatedFlag) |
        (configHash === undefined ? 0 : configHashFlag));
    if (lowMark !== undefined)
        writer.uvarint(lowMark);
    if (file !== undefined)
        writeFile(writer, file);
    if (generated !== undefined)
        writer.uvarint(generated);
    if (configHash !== undefined)
        writer.uint32(configHash);
}
function writeFile(writer, file) {
    writer
        .string(file.id)
        .string(file.path)
        .float64(file.device)
        .float64(file.inode)
        .float64(file.birthTimeMs)
        .uvarint(file.headBytes)
        .uint32(file.headCrc)
        .uvarint(file.tailPosition)
        .uint32(file.tailCrc);
}
function readRange(reader) {
    const origin = reader.string();
    const from = reader.uvarint();
    const to = from + reader.uvarint();
    const read = reader.uvarint();
    const dropped = reader.uvarint();
    const deadLettered = reader.uvarint();
    const hour = reader.uvarint();
    const flags = reader.uvarint();
    return {
        origin,
        from,
        to,
        read,
        dropped,
        deadLettered,
        hour,
        ...((flags & lowMarkFlag) === 0 ? {} : { lowMark: reader.uvarint() }),
        ...((flags & fileFlag) === 0 ? {} : { file: readFile(reader) }),
        ...((flags & generatedFlag) === 0 ? {} : { generated: reader.uvarint() }),
        ...((flags & configHashFlag) === 0 ? {} : { configHash: reader.uint32() }),
    };
}
function readFile(reader) {
    return {
        id: reader.string(),
        path: reader.string(),
        device: reader.float64(),
        inode: reader.float64(),
        birthTimeMs: reader.float64(),
        headBytes: reader.uvarint(),
        headCrc: reader.uint32(),
        tailPosition: reader.uvarint(),
        tailCrc: reader.uint32(),
    };
}
//# sourceMappingURL=batch-note.js.map