import { ProtocolError } from '../../core/errors.js';
import type { MessageHead } from './types.js';
/** Reads forward through a message; anything that does not fit is a ProtocolError. */
export declare abstract class ThriftReader {
    #private;
    readonly buffer: Buffer;
    position: number;
    /** Of the field whose type `field` gave last. */
    fieldId: number;
    /** Of the elements that `list` counted last. */
    elementType: number;
    /** Of the entries that `map` counted last. */
    keyType: number;
    valueType: number;
    constructor(buffer: Buffer);
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
    get remaining(): number;
    string(): string;
    /** Passes over a value. */
    passOver(type: number, depth?: number): void;
    protected forward(bytes: number): void;
    protected byte(): number;
    protected checkedLength(length: number): number;
    /** A count that cannot fit is refused before anything is made of it. */
    protected checkedCount(count: number, itemBytes: number): number;
    malformed(expected: string): ProtocolError;
}
