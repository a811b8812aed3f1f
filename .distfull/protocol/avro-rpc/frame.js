/*
 * Avro's Netty frame, both directions, big-endian:
 *
 *   | serial u32 | count u32 | count × { length u32 | bytes } |
 *
 * The message is the concatenation of the buffers; the split between them means nothing (Java cuts
 * at 8 KiB, and answers begin with an empty buffer after the first). Answers carry the call's
 * serial.
 */
import { ProtocolError } from '../../core/errors.js';
/** A 64 MiB message in Java's 8 KiB buffers is 8,192 of them. */
const defaultFrameLimits = { messageBytes: 64 * 1024 * 1024, buffers: 65_536 };
/**
 * Views kept before they are joined: bounds what a peer that sends single bytes can make us hold.
 */
const maxParts = 16_384;
/**
 * Takes a connection's bytes as they arrive and gives whole messages. Keeps views of the chunks and
 * copies at most once, when a message is complete (avsc joins at every chunk, which is quadratic).
 */
export class FrameDecoder {
    #limits;
    #expected = 'serial';
    #word = 0;
    #wordBytes = 0;
    #serial = 0;
    #buffersLeft = 0;
    #bytesLeft = 0;
    #parts = [];
    #partBytes = 0;
    #isFirst = true;
    constructor(limits = defaultFrameLimits) {
        this.#limits = limits;
    }
    /** True between frames: a connection that ends here ends cleanly. */
    get isIdle() {
        return this.#expected === 'serial' && this.#wordBytes === 0;
    }
    /** Of a message that is not whole yet. */
    get begunBytes() {
        return this.#expected === 'bytes' ? this.#partBytes - this.#bytesLeft : this.#partBytes;
    }
    /** The messages that `chunk` completes. Throws ProtocolError; the connection is then unusable. */
    push(chunk) {
        const frames = [];
        let position = 0;
        while (position < chunk.length) {
            if (this.#expected === 'bytes') {
                const end = Math.min(chunk.length, position + this.#bytesLeft);
                this.#parts.push(chunk.subarray(position, end));
                if (this.#parts.length === maxParts)
                    this.#parts = [Buffer.concat(this.#parts)];
                this.#bytesLeft -= end - position;
                position = end;
                if (this.#bytesLeft === 0)
                    this.#endBuffer(frames);
            }
            else {
                this.#word = this.#word * 256 + chunk[position++];
                if (++this.#wordBytes === 4)
                    this.#takeWord(frames);
            }
        }
        return frames;
    }
    #takeWord(frames) {
        const word = this.#word;
        this.#word = 0;
        this.#wordBytes = 0;
        if (this.#expected === 'serial') {
            if (this.#isFirst)
                refuseForeignStart(word >>> 16);
            this.#isFirst = false;
            this.#serial = word;
            this.#expected = 'count';
        }
        else if (this.#expected === 'count') {
            this.#check('buffers', word, this.#limits.buffers);
            this.#buffersLeft = word;
            this.#nextBuffer(frames);
        }
        else {
            this.#partBytes += word;
            this.#check('bytes', this.#partBytes, this.#limits.messageBytes);
            this.#bytesLeft = word;
            if (word === 0)
                this.#endBuffer(frames);
            else
                this.#expected = 'bytes';
        }
    }
    #endBuffer(frames) {
        this.#buffersLeft--;
        this.#nextBuffer(frames);
    }
    #nextBuffer(frames) {
        if (this.#buffersLeft > 0) {
            this.#expected = 'length';
            return;
        }
        const message = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts);
        frames.push({ serial: this.#serial, message });
        this.#parts = [];
        this.#partBytes = 0;
        this.#expected = 'serial';
    }
    #check(unit, found, limit) {
        if (found <= limit)
            return;
        throw new ProtocolError(`Avro frame announces ${found} ${unit}, more than the limit of ${limit}: ` +
            'the peer does not speak Avro RPC, or its batches are too large (lower its batch-size)');
    }
}
/** A first serial is 0 or 1 in practice: these two bytes betray another layer. */
function refuseForeignStart(firstTwoBytes) {
    const first = firstTwoBytes >>> 8;
    if (firstTwoBytes === 0x1603)
        throw new ProtocolError('the peer begins a TLS handshake (16 03), but this end is plain: turn ssl off at the peer');
    // RFC 1950: deflate with a 32 KiB window, and the two bytes are a multiple of 31.
    if (first === 0x78 && firstTwoBytes % 31 === 0)
        throw new ProtocolError(`the peer compresses (zlib header ${firstTwoBytes.toString(16)}), but this end does not: ` +
            'set compression-type = deflate here, or none at the peer');
}
/** One frame in one buffer. With `bodyBytes`: without its last part, which follows by itself. */
export function encodeFrame(serial, buffers, bodyBytes = 0) {
    const size = buffers.reduce((sum, buffer) => sum + 4 + buffer.length, 8);
    const frame = Buffer.allocUnsafe(bodyBytes === 0 ? size : size + 4);
    frame.writeUInt32BE(serial, 0);
    frame.writeUInt32BE(bodyBytes === 0 ? buffers.length : buffers.length + 1, 4);
    let position = 8;
    for (const buffer of buffers) {
        position = frame.writeUInt32BE(buffer.length, position);
        frame.set(buffer, position);
        position += buffer.length;
    }
    if (bodyBytes > 0)
        frame.writeUInt32BE(bodyBytes, position);
    return frame;
}
//# sourceMappingURL=frame.js.map