import { ThriftReader } from './reader.js';
import { Type } from './types.js';
const versionByte = 0x80;
const versionTwoBytes = 0x8001;
class BinaryReader extends ThriftReader {
    message() {
        const word = this.i32();
        if (word >= 0) {
            const end = this.position + this.checkedLength(word);
            const name = this.buffer.toString('utf8', this.position, (this.position = end));
            return { name, kind: this.byte(), sequence: this.i32() };
        }
        if (word >>> 16 !== versionTwoBytes)
            throw this.malformed('version 1 of the binary protocol');
        return { name: this.string(), kind: word & 0xff, sequence: this.i32() };
    }
    field() {
        const type = this.byte();
        if (type === Type.stop)
            return type;
        this.fieldId = (this.byte() << 8) | this.byte();
        return type;
    }
    list(elementBytes) {
        this.elementType = this.byte();
        return this.checkedCount(this.i32(), elementBytes);
    }
    map() {
        this.keyType = this.byte();
        this.valueType = this.byte();
        return this.checkedCount(this.i32(), 2);
    }
    length() {
        return this.checkedLength(this.i32());
    }
    i32() {
        const at = this.position;
        this.forward(4);
        return this.buffer.readInt32BE(at);
    }
    passInteger(type) {
        this.forward(type === Type.i16 ? 2 : type === Type.i32 ? 4 : 8);
    }
}
export const binary = {
    name: 'binary',
    firstByte: versionByte,
    reader: (message) => new BinaryReader(message),
    messageHead({ name, kind, sequence }) {
        const bytes = Buffer.from(name);
        return Buffer.concat([Buffer.of(0x80, 1, 0, kind), i32(bytes.length), bytes, i32(sequence)]);
    },
    fieldHead: (type, id) => Buffer.of(type, id >>> 8, id & 0xff),
    i32,
    listHead: (elementType, count) => Buffer.concat([Buffer.of(elementType), i32(count)]),
    mapHead: (count) => Buffer.concat([Buffer.of(Type.string, Type.string), i32(count)]),
    lengthSize: () => 4,
    writeLength: (target, length, position) => target.writeInt32BE(length, position),
};
function i32(value) {
    const bytes = Buffer.allocUnsafe(4);
    bytes.writeInt32BE(value);
    return bytes;
}
//# sourceMappingURL=binary.js.map