import { EventBatch } from '../../core/batch.js';
import type { ThriftReader } from '../../protocol/thrift/reader.js';
/** Throws ProtocolError. */
export declare function decodeAppend(reader: ThriftReader): EventBatch;
/** Throws ProtocolError. */
export declare function decodeAppendBatch(reader: ThriftReader): EventBatch;
