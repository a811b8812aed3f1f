// Generated from schemas/kafka/InitProducerId.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const initProducerIdApi: KafkaApi<
  InitProducerIdRequest,
  InitProducerIdRequestInput,
  InitProducerIdResponse,
  InitProducerIdResponseInput
> = {
  name: 'InitProducerId',
  key: 22,
  minVersion: 0,
  maxVersion: 5,
  advertisedMinVersion: 0,
  flexibleFrom: 2,
  readRequest: readInitProducerIdRequest,
  writeRequest: writeInitProducerIdRequest,
  readResponse: readInitProducerIdResponse,
  writeResponse: writeInitProducerIdResponse,
};

export interface InitProducerIdRequest {
  /** The transactional id, or null if the producer is not transactional. */
  readonly transactionalId: string | null;
  /** The time in ms to wait before aborting idle transactions sent by this producer. This is only relevant if a TransactionalId has been defined. */
  readonly transactionTimeoutMs: number;
  /** The producer id. This is used to disambiguate requests if a transactional id is reused following its expiration. */
  readonly producerId: number;
  /** The producer's current epoch. This will be checked against the producer epoch on the broker, and the request will return an error if they do not match. */
  readonly producerEpoch: number;
}

/** As written: what has a default may be left out. */
export interface InitProducerIdRequestInput {
  readonly transactionalId: string | null;
  readonly transactionTimeoutMs: number;
  readonly producerId?: number | undefined;
  readonly producerEpoch?: number | undefined;
}

export interface InitProducerIdResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The current producer id. */
  readonly producerId: number;
  /** The current epoch associated with the producer id. */
  readonly producerEpoch: number;
}

/** As written: what has a default may be left out. */
export interface InitProducerIdResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
  readonly producerId?: number | undefined;
  readonly producerEpoch: number;
}

export function readInitProducerIdRequest(reader: KafkaReader, version: number): InitProducerIdRequest {
  reader.flexible = version >= 2;
  const transactionalId = reader.nullableString();
  const transactionTimeoutMs = reader.int32();
  const producerId = version >= 3 ? reader.int64() : -1;
  const producerEpoch = version >= 3 ? reader.int16() : -1;
  reader.skipTags();
  return { transactionalId, transactionTimeoutMs, producerId, producerEpoch };
}

export function writeInitProducerIdRequest(writer: KafkaWriter, message: InitProducerIdRequestInput, version: number): void {
  writer.flexible = version >= 2;
  writer.nullableString(message.transactionalId);
  writer.int32(message.transactionTimeoutMs);
  if (version >= 3) writer.int64(message.producerId ?? -1);
  if (version >= 3) writer.int16(message.producerEpoch ?? -1);
  writer.tags();
}

export function readInitProducerIdResponse(reader: KafkaReader, version: number): InitProducerIdResponse {
  reader.flexible = version >= 2;
  const throttleTimeMs = reader.int32();
  const errorCode = reader.int16();
  const producerId = reader.int64();
  const producerEpoch = reader.int16();
  reader.skipTags();
  return { throttleTimeMs, errorCode, producerId, producerEpoch };
}

export function writeInitProducerIdResponse(writer: KafkaWriter, message: InitProducerIdResponseInput, version: number): void {
  writer.flexible = version >= 2;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  writer.int64(message.producerId ?? -1);
  writer.int16(message.producerEpoch);
  writer.tags();
}
