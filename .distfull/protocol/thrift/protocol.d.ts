import type { ThriftReader } from './reader.js';
import type { MessageHead } from './types.js';
/** One of Thrift's two encodings, as far as Flume's service needs it. */
export interface ThriftProtocol {
    readonly name: 'compact' | 'binary';
    /** The first byte of each of its messages. */
    readonly firstByte: number;
    reader(message: Buffer): ThriftReader;
    messageHead(head: MessageHead): Buffer;
    /** `previousId`: of the field before, 0 at the beginning of a struct. */
    fieldHead(type: number, id: number, previousId: number): Buffer;
    i32(value: number): Buffer;
    listHead(elementType: number, count: number): Buffer;
    /** Of a map from text to text. */
    mapHead(count: number): Buffer;
    /** Bytes of the length before a text or bytes. */
    lengthSize(length: number): number;
    /** Returns the position after the length. */
    writeLength(target: Buffer, length: number, position: number): number;
}
export declare const protocols: Readonly<Record<ThriftProtocol['name'], ThriftProtocol>>;
/** Length and content. */
export declare function lengthPrefixed(protocol: ThriftProtocol, content: string): Buffer;
