// Generated from schemas/kafka/AddOffsetsToTxn.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const addOffsetsToTxnApi: KafkaApi<
  AddOffsetsToTxnRequest,
  AddOffsetsToTxnRequestInput,
  AddOffsetsToTxnResponse,
  AddOffsetsToTxnResponseInput
> = {
  name: 'AddOffsetsToTxn',
  key: 25,
  minVersion: 0,
  maxVersion: 4,
  advertisedMinVersion: 0,
  flexibleFrom: 3,
  readRequest: readAddOffsetsToTxnRequest,
  writeRequest: writeAddOffsetsToTxnRequest,
  readResponse: readAddOffsetsToTxnResponse,
  writeResponse: writeAddOffsetsToTxnResponse,
};

export interface AddOffsetsToTxnRequest {
  /** The transactional id corresponding to the transaction. */
  readonly transactionalId: string;
  /** Current producer id in use by the transactional id. */
  readonly producerId: number;
  /** Current epoch associated with the producer id. */
  readonly producerEpoch: number;
  /** The unique group identifier. */
  readonly groupId: string;
}

/** As written: what has a default may be left out. */
export interface AddOffsetsToTxnRequestInput {
  readonly transactionalId: string;
  readonly producerId: number;
  readonly producerEpoch: number;
  readonly groupId: string;
}

export interface AddOffsetsToTxnResponse {
  /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The response error code, or 0 if there was no error. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface AddOffsetsToTxnResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
}

export function readAddOffsetsToTxnRequest(reader: KafkaReader, version: number): AddOffsetsToTxnRequest {
  reader.flexible = version >= 3;
  const transactionalId = reader.string();
  const producerId = reader.int64();
  const producerEpoch = reader.int16();
  const groupId = reader.string();
  reader.skipTags();
  return { transactionalId, producerId, producerEpoch, groupId };
}

export function writeAddOffsetsToTxnRequest(writer: KafkaWriter, message: AddOffsetsToTxnRequestInput, version: number): void {
  writer.flexible = version >= 3;
  writer.string(message.transactionalId);
  writer.int64(message.producerId);
  writer.int16(message.producerEpoch);
  writer.string(message.groupId);
  writer.tags();
}

export function readAddOffsetsToTxnResponse(reader: KafkaReader, version: number): AddOffsetsToTxnResponse {
  reader.flexible = version >= 3;
  const throttleTimeMs = reader.int32();
  const errorCode = reader.int16();
  reader.skipTags();
  return { throttleTimeMs, errorCode };
}

export function writeAddOffsetsToTxnResponse(writer: KafkaWriter, message: AddOffsetsToTxnResponseInput, version: number): void {
  writer.flexible = version >= 3;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  writer.tags();
}
