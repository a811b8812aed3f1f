import { ProtocolError } from '../../core/errors.js';
import { Type } from './types.js';
/** Structs in structs that are passed over: ours have two. */
const depthMax = 32;
/** Reads forward through a message; anything that does not fit is a ProtocolError. */
export class ThriftReader {
    buffer;
    position = 0;
    /** Of the field whose type `field` gave last. */
    fieldId = 0;
    /** Of the elements that `list` counted last. */
    elementType = 0;
    /** Of the entries that `map` counted last. */
    keyType = 0;
    valueType = 0;
    constructor(buffer) {
        this.buffer = buffer;
    }
    get remaining() {
        return this.buffer.length - this.position;
    }
    string() {
        const length = this.length();
        return this.buffer.toString('utf8', this.position, (this.position += length));
    }
    /** Passes over a value. */
    passOver(type, depth = 0) {
        if (depth > depthMax)
            throw this.malformed(`at most ${depthMax} structs in each other`);
        switch (type) {
            case Type.flag:
                return;
            case Type.bool:
            case Type.i8:
                return this.forward(1);
            case Type.i16:
            case Type.i32:
            case Type.i64:
                return this.passInteger(type);
            case Type.double:
                return this.forward(8);
            case Type.uuid:
                return this.forward(16);
            case Type.string:
                return this.forward(this.length());
            case Type.struct:
                return this.#passStruct(depth);
            case Type.list:
            case Type.set:
                return this.#passElements(this.list(1), depth);
            case Type.map:
                return this.#passEntries(this.map(), depth);
            default:
                throw this.malformed(`a type, not ${type}`);
        }
    }
    forward(bytes) {
        if (bytes > this.remaining)
            throw this.malformed(`${bytes} bytes`);
        this.position += bytes;
    }
    byte() {
        if (this.position >= this.buffer.length)
            throw this.malformed('a byte');
        return this.buffer[this.position++];
    }
    checkedLength(length) {
        if (length < 0 || length > this.remaining)
            throw this.malformed(`${length} bytes`);
        return length;
    }
    /** A count that cannot fit is refused before anything is made of it. */
    checkedCount(count, itemBytes) {
        if (count < 0 || count * itemBytes > this.remaining)
            throw this.malformed(`${count} items`);
        return count;
    }
    malformed(expected) {
        return new ProtocolError(`malformed Thrift data: expected ${expected} at byte ${this.position} ` +
            `of ${this.buffer.length}`);
    }
    #passStruct(depth) {
        let type = this.field(0);
        for (; type !== Type.stop; type = this.field(this.fieldId))
            this.#passField(type, depth);
    }
    #passField(type, depth) {
        const { fieldId } = this;
        this.passOver(type, depth + 1);
        this.fieldId = fieldId;
    }
    #passElements(count, depth) {
        const { elementType } = this;
        for (let i = 0; i < count; i++)
            this.passOver(elementType, depth + 1);
    }
    #passEntries(count, depth) {
        const { keyType, valueType } = this;
        for (let i = 0; i < count; i++) {
            this.passOver(keyType, depth + 1);
            this.passOver(valueType, depth + 1);
        }
    }
}
//# sourceMappingURL=reader.js.map