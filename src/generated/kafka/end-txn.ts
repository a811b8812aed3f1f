// Generated from schemas/kafka/EndTxn.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const endTxnApi: KafkaApi<
  EndTxnRequest,
  EndTxnRequestInput,
  EndTxnResponse,
  EndTxnResponseInput
> = {
  name: 'EndTxn',
  key: 26,
  minVersion: 0,
  maxVersion: 4,
  advertisedMinVersion: 0,
  flexibleFrom: 3,
  readRequest: readEndTxnRequest,
  writeRequest: writeEndTxnRequest,
  readResponse: readEndTxnResponse,
  writeResponse: writeEndTxnResponse,
};

export interface EndTxnRequest {
  /** The ID of the transaction to end. */
  readonly transactionalId: string;
  /** The producer ID. */
  readonly producerId: number;
  /** The current epoch associated with the producer. */
  readonly producerEpoch: number;
  /** True if the transaction was committed, false if it was aborted. */
  readonly committed: boolean;
}

/** As written: what has a default may be left out. */
export interface EndTxnRequestInput {
  readonly transactionalId: string;
  readonly producerId: number;
  readonly producerEpoch: number;
  readonly committed: boolean;
}

export interface EndTxnResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface EndTxnResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
}

export function readEndTxnRequest(reader: KafkaReader, version: number): EndTxnRequest {
  reader.flexible = version >= 3;
  const transactionalId = reader.string();
  const producerId = reader.int64();
  const producerEpoch = reader.int16();
  const committed = reader.bool();
  reader.skipTags();
  return { transactionalId, producerId, producerEpoch, committed };
}

export function writeEndTxnRequest(writer: KafkaWriter, message: EndTxnRequestInput, version: number): void {
  writer.flexible = version >= 3;
  writer.string(message.transactionalId);
  writer.int64(message.producerId);
  writer.int16(message.producerEpoch);
  writer.bool(message.committed);
  writer.tags();
}

export function readEndTxnResponse(reader: KafkaReader, version: number): EndTxnResponse {
  reader.flexible = version >= 3;
  const throttleTimeMs = reader.int32();
  const errorCode = reader.int16();
  reader.skipTags();
  return { throttleTimeMs, errorCode };
}

export function writeEndTxnResponse(writer: KafkaWriter, message: EndTxnResponseInput, version: number): void {
  writer.flexible = version >= 3;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  writer.tags();
}
