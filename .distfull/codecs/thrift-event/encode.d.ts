import type { EventBatch } from '../../core/batch.js';
import type { ThriftProtocol } from '../../protocol/thrift/protocol.js';
export declare function encodeAppendBatch(batch: EventBatch, protocol: ThriftProtocol, sequence: number): Buffer;
