import { ProtocolError } from '../../core/errors.js';
import type { MessageHead } from './types.js';
import { Type } from './types.js';

/** Structs in structs that are passed over: ours have two. */
const depthMax = 32;

/** Reads forward through a message; anything that does not fit is a ProtocolError. */
export abstract class ThriftReader {
  readonly buffer: Buffer;
  position = 0;
  /** Of the field whose type `field` gave last. */
  fieldId = 0;
  /** Of the elements that `list` counted last. */
  elementType = 0;
  /** Of the entries that `map` counted last. */
  keyType = 0;
  valueType = 0;

  constructor(buffer: Buffer) {
    this.buffer = buffer;
  }

  abstract message(): MessageHead;
  /** The type of a struct's next field, or `Type.stop`; `previousId` is the id of the one before. */
  abstract field(previousId: number): number;
  /** The number of elements of a list or set, which take `elementBytes` or more each. */
  abstract list(elementBytes: number): number;
  /** The number of a map's entries. */
  abstract map(): number;
  /** A length of bytes that are there. */
  abstract length(): number;
  abstract i32(): number;
  /** Passes over an i16, i32 or i64. */
  protected abstract passInteger(type: number): void;

  get remaining(): number {
    return this.buffer.length - this.position;
  }

  string(): string {
    const length = this.length();
    return this.buffer.toString('utf8', this.position, (this.position += length));
  }

  /** Passes over a value. */
  passOver(type: number, depth = 0): void {
    if (depth > depthMax) throw this.malformed(`at most ${depthMax} structs in each other`);
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

  protected forward(bytes: number): void {
    if (bytes > this.remaining) throw this.malformed(`${bytes} bytes`);
    this.position += bytes;
  }

  protected byte(): number {
    if (this.position >= this.buffer.length) throw this.malformed('a byte');
    return this.buffer[this.position++]!;
  }

  protected checkedLength(length: number): number {
    if (length < 0 || length > this.remaining) throw this.malformed(`${length} bytes`);
    return length;
  }

  /** A count that cannot fit is refused before anything is made of it. */
  protected checkedCount(count: number, itemBytes: number): number {
    if (count < 0 || count * itemBytes > this.remaining) throw this.malformed(`${count} items`);
    return count;
  }

  malformed(expected: string): ProtocolError {
    return new ProtocolError(
      `malformed Thrift data: expected ${expected} at byte ${this.position} ` +
        `of ${this.buffer.length}`,
    );
  }

  #passStruct(depth: number): void {
    let type = this.field(0);
    for (; type !== Type.stop; type = this.field(this.fieldId)) this.#passField(type, depth);
  }

  #passField(type: number, depth: number): void {
    const { fieldId } = this;
    this.passOver(type, depth + 1);
    this.fieldId = fieldId;
  }

  #passElements(count: number, depth: number): void {
    const { elementType } = this;
    for (let i = 0; i < count; i++) this.passOver(elementType, depth + 1);
  }

  #passEntries(count: number, depth: number): void {
    const { keyType, valueType } = this;
    for (let i = 0; i < count; i++) {
      this.passOver(keyType, depth + 1);
      this.passOver(valueType, depth + 1);
    }
  }
}
