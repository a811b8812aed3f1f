/*
 * What two Tailrace ends say to each other beside Flume's protocol. All of it lies in Avro's
 * metadata maps, which a real Flume accepts and ignores (1.9 and 1.11 measured); never in event
 * headers, which would travel on through a Flume that splits, reorders and repeats.
 *
 *   handshake request    tailrace.protocol 1, tailrace.channel id, tailrace.lane n    "my line"
 *   handshake response   tailrace.protocol 1, tailrace.known interval set             "I hold this"
 *   call                 tailrace.channel id, tailrace.ranges, tailrace.low-mark, tailrace.hour
 *
 * The n-th event of a call is the n-th number of its ranges.
 */
import { ProtocolError } from '../../core/errors.js';
import { IntervalSet } from '../../core/interval-set.js';
import { AvroReader, longBytes } from './binary.js';
const protocolVersion = 1;
export function encodeLine(line) {
    return new Map([
        ['tailrace.protocol', longBytes(protocolVersion)],
        ['tailrace.channel', Buffer.from(line.channelId, 'hex')],
        ['tailrace.lane', longBytes(line.lane)],
    ]);
}
/** Undefined for a peer that is no Tailrace, or a later one that speaks another protocol. */
export function decodeLine(meta) {
    if (!speaksOurs(meta))
        return undefined;
    return { channelId: channelId(meta), lane: reader(meta, 'tailrace.lane').long() };
}
export function encodeKnown(known) {
    return new Map([
        ['tailrace.protocol', longBytes(protocolVersion)],
        ['tailrace.known', Buffer.concat([longBytes(known.lowMark), encodeRanges(known.ranges)])],
    ]);
}
export function decodeKnown(meta) {
    if (meta === undefined || !speaksOurs(meta))
        return undefined;
    const known = reader(meta, 'tailrace.known');
    return new IntervalSet(known.long(), decodeRanges(known));
}
export function encodeSentRanges(sent) {
    return new Map([
        ['tailrace.channel', Buffer.from(sent.channelId, 'hex')],
        ['tailrace.ranges', encodeRanges(sent.ranges)],
        ['tailrace.low-mark', longBytes(sent.lowMark)],
        ['tailrace.hour', longBytes(sent.hour)],
    ]);
}
/** Undefined for a call that carries no ranges. */
export function decodeSentRanges(metadata) {
    if (!metadata.has('tailrace.ranges'))
        return undefined;
    return {
        channelId: channelId(metadata),
        ranges: decodeRanges(reader(metadata, 'tailrace.ranges')),
        lowMark: reader(metadata, 'tailrace.low-mark').long(),
        hour: reader(metadata, 'tailrace.hour').long(),
    };
}
function encodeRanges(ranges) {
    return Buffer.concat(ranges.flatMap(({ from, to }) => [longBytes(from), longBytes(to)]));
}
function decodeRanges(source) {
    const ranges = [];
    let end = 0;
    while (source.remaining > 0) {
        const range = { from: source.long(), to: source.long() };
        if (range.from < end || range.to <= range.from)
            throw new ProtocolError(`ranges of a Tailrace peer must ascend: found [${range.from}, ${range.to}) after ${end}`);
        end = range.to;
        ranges.push(range);
    }
    return ranges;
}
function speaksOurs(meta) {
    if (!meta.has('tailrace.protocol'))
        return false;
    return reader(meta, 'tailrace.protocol').long() === protocolVersion;
}
function channelId(meta) {
    const id = reader(meta, 'tailrace.channel');
    return id.fixed(16).toString('hex');
}
function reader(meta, key) {
    const value = meta.get(key);
    if (value === undefined)
        throw new ProtocolError(`a Tailrace peer's metadata lacks ${key}`);
    return new AvroReader(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
}
//# sourceMappingURL=tailrace-peer.js.map