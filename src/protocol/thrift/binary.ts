/*
 * Thrift's binary protocol, all big-endian:
 *
 *   message     80 01 00 kind | length i32 | name | sequence i32      before Thrift 0.2, still read:
 *               length i32 | name | kind i8 | sequence i32
 *   field       type i8 | id i16 | value                              a struct ends with type 0
 *   list, set   type i8 | count i32 | elements
 *   map         key type i8 | value type i8 | count i32 | entries
 *   text        length i32 | UTF-8
 */
import type { ThriftProtocol } from './protocol.js';
import { ThriftReader } from './reader.js';
import type { MessageHead } from './types.js';
import { Type } from './types.js';

const versionByte = 0x80;
const versionTwoBytes = 0x8001;

class BinaryReader extends ThriftReader {
  message(): MessageHead {
    const word = this.i32();
    if (word >= 0) {
      const end = this.position + this.checkedLength(word);
      const name = this.buffer.toString('utf8', this.position, (this.position = end));
      return { name, kind: this.byte(), sequence: this.i32() };
    }
    if (word >>> 16 !== versionTwoBytes) throw this.malformed('version 1 of the binary protocol');
    return { name: this.string(), kind: word & 0xff, sequence: this.i32() };
  }

  field(): number {
    const type = this.byte();
    if (type === Type.stop) return type;
    this.fieldId = (this.byte() << 8) | this.byte();
    return type;
  }

  list(elementBytes: number): number {
    this.elementType = this.byte();
    return this.checkedCount(this.i32(), elementBytes);
  }

  map(): number {
    this.keyType = this.byte();
    this.valueType = this.byte();
    return this.checkedCount(this.i32(), 2);
  }

  length(): number {
    return this.checkedLength(this.i32());
  }

  i32(): number {
    const at = this.position;
    this.forward(4);
    return this.buffer.readInt32BE(at);
  }

  protected passInteger(type: number): void {
    this.forward(type === Type.i16 ? 2 : type === Type.i32 ? 4 : 8);
  }
}

export const binary: ThriftProtocol = {
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

function i32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32BE(value);
  return bytes;
}
