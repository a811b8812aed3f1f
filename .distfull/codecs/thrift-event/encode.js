import { MessageKind, Type } from '../../protocol/thrift/types.js';
import { copy } from '../copy.js';
import { HeaderMaps } from '../header-maps.js';
const frameLengthBytes = 4;
const stop = Type.stop;
export function encodeAppendBatch(batch, protocol, sequence) {
    const { size, starts, ends } = batch;
    const head = Buffer.concat([
        protocol.messageHead({ name: 'appendBatch', kind: MessageKind.call, sequence }),
        protocol.fieldHead(Type.list, 1, 0),
        protocol.listHead(Type.struct, size),
    ]);
    const headers = new HeaderMaps(batch, new EventBeginning(protocol));
    // The end of the parameters, and of each event.
    let bytes = frameLengthBytes + head.length + 1 + size;
    for (let i = 0; i < size; i++) {
        const bodyBytes = ends[i] - starts[i];
        bytes += headers.bytesOf(i) + protocol.lengthSize(bodyBytes) + bodyBytes;
    }
    const frame = Buffer.allocUnsafe(bytes);
    let position = frame.writeUInt32BE(bytes - frameLengthBytes);
    position = copy(head, 0, head.length, frame, position);
    for (let i = 0; i < size; i++) {
        position = headers.copyTo(frame, position, i);
        position = protocol.writeLength(frame, ends[i] - starts[i], position);
        position = copy(batch.buffer, starts[i], ends[i], frame, position);
        frame[position++] = stop;
    }
    frame[position] = stop;
    return frame;
}
/** What comes before the length of an event's body. */
class EventBeginning {
    #protocol;
    #mapField;
    #bodyField;
    constructor(protocol) {
        this.#protocol = protocol;
        this.#mapField = protocol.fieldHead(Type.map, 1, 0);
        this.#bodyField = protocol.fieldHead(Type.string, 2, 1);
    }
    bytesMax(headers) {
        let bytes = headsBytesMax;
        for (const name in headers)
            bytes += textBytesMax(name) + textBytesMax(headers[name]);
        return bytes;
    }
    write(headers, target, position) {
        const names = Object.keys(headers);
        let at = position + this.#mapField.copy(target, position);
        at += this.#protocol.mapHead(names.length).copy(target, at);
        for (const name of names) {
            at = this.#writeText(name, target, at);
            at = this.#writeText(headers[name], target, at);
        }
        return at + this.#bodyField.copy(target, at);
    }
    #writeText(text, target, position) {
        const at = this.#protocol.writeLength(target, Buffer.byteLength(text), position);
        return at + target.write(text, at);
    }
}
/** Two fields and a map, in either protocol. */
const headsBytesMax = 16;
const lengthBytesMax = 5;
function textBytesMax(text) {
    return lengthBytesMax + 3 * text.length;
}
//# sourceMappingURL=encode.js.map