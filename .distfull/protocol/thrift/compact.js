import { ThriftReader } from './reader.js';
import { Type } from './types.js';
const protocolId = 0x82;
const version = 1;
/** Type i of the wire is `types[i]`. */
const types = [
    Type.stop,
    Type.bool, // true
    Type.bool, // false
    Type.i8,
    Type.i16,
    Type.i32,
    Type.i64,
    Type.double,
    Type.string,
    Type.list,
    Type.set,
    Type.map,
    Type.struct,
    Type.uuid,
];
const longList = 15;
class CompactReader extends ThriftReader {
    message() {
        if (this.byte() !== protocolId)
            throw this.malformed('the compact protocol');
        const byte = this.byte();
        if ((byte & 0x1f) !== version)
            throw this.malformed('version 1 of the compact protocol');
        const sequence = this.#varint() | 0;
        return { name: this.string(), kind: (byte >>> 5) & 7, sequence };
    }
    field(previousId) {
        const byte = this.byte();
        const type = this.#type(byte & 0x0f);
        if (type === Type.stop)
            return type;
        const difference = byte >>> 4;
        this.fieldId = difference === 0 ? this.i32() : previousId + difference;
        return type === Type.bool ? Type.flag : type;
    }
    list(elementBytes) {
        const byte = this.byte();
        this.elementType = this.#type(byte & 0x0f);
        const short = byte >>> 4;
        return this.checkedCount(short === longList ? this.#varint() : short, elementBytes);
    }
    map() {
        const count = this.checkedCount(this.#varint(), 2);
        if (count === 0)
            return 0;
        const byte = this.byte();
        this.keyType = this.#type(byte >>> 4);
        this.valueType = this.#type(byte & 0x0f);
        return count;
    }
    length() {
        return this.checkedLength(this.#varint());
    }
    i32() {
        const raw = this.#varint();
        return (raw >>> 1) ^ -(raw & 1);
    }
    passInteger() {
        for (let i = 0; i < 10; i++)
            if (this.byte() < 0x80)
                return;
        throw this.malformed('a varint');
    }
    #type(wire) {
        const type = types[wire];
        if (type === undefined)
            throw this.malformed(`a type, not ${wire}`);
        return type;
    }
    /** 32 bits, unsigned. */
    #varint() {
        let value = 0;
        for (let scale = 1; scale <= 2 ** 28; scale *= 0x80) {
            const byte = this.byte();
            value += (byte & 0x7f) * scale;
            if (byte < 0x80)
                return value >>> 0 === value ? value : this.#tooLong();
        }
        return this.#tooLong();
    }
    #tooLong() {
        throw this.malformed('a varint of 32 bits');
    }
}
export const compact = {
    name: 'compact',
    firstByte: protocolId,
    reader: (message) => new CompactReader(message),
    messageHead({ name, kind, sequence }) {
        const bytes = Buffer.from(name);
        const head = Buffer.of(protocolId, (kind << 5) | version);
        return Buffer.concat([head, varint(sequence >>> 0), varint(bytes.length), bytes]);
    },
    fieldHead(type, id, previousId) {
        const difference = id - previousId;
        if (difference > 0 && difference <= 15)
            return Buffer.of((difference << 4) | wireType(type));
        return Buffer.concat([Buffer.of(wireType(type)), zigzag(id)]);
    },
    i32: zigzag,
    listHead(elementType, count) {
        const type = wireType(elementType);
        if (count < longList)
            return Buffer.of((count << 4) | type);
        return Buffer.concat([Buffer.of((longList << 4) | type), varint(count)]);
    },
    mapHead(count) {
        const type = wireType(Type.string);
        if (count === 0)
            return Buffer.of(0);
        return Buffer.concat([varint(count), Buffer.of((type << 4) | type)]);
    },
    lengthSize: varintSize,
    writeLength: writeVarint,
};
function wireType(type) {
    return types.indexOf(type);
}
function zigzag(value) {
    return varint(((value << 1) ^ (value >> 31)) >>> 0);
}
function varint(value) {
    const bytes = Buffer.allocUnsafe(varintSize(value));
    writeVarint(bytes, value, 0);
    return bytes;
}
function varintSize(value) {
    let size = 1;
    for (let rest = value >>> 7; rest > 0; rest >>>= 7)
        size++;
    return size;
}
function writeVarint(target, value, position) {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7)
        target[position++] = (rest & 0x7f) | 0x80;
    target[position++] = rest;
    return position;
}
//# sourceMappingURL=compact.js.map