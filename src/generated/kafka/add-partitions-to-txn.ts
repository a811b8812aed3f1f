// Generated from schemas/kafka/AddPartitionsToTxn.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const addPartitionsToTxnApi: KafkaApi<
  AddPartitionsToTxnRequest,
  AddPartitionsToTxnRequestInput,
  AddPartitionsToTxnResponse,
  AddPartitionsToTxnResponseInput
> = {
  name: 'AddPartitionsToTxn',
  key: 24,
  minVersion: 0,
  maxVersion: 3,
  advertisedMinVersion: 0,
  flexibleFrom: 3,
  readRequest: readAddPartitionsToTxnRequest,
  writeRequest: writeAddPartitionsToTxnRequest,
  readResponse: readAddPartitionsToTxnResponse,
  writeResponse: writeAddPartitionsToTxnResponse,
};

export interface AddPartitionsToTxnRequest {
  /** The transactional id corresponding to the transaction. */
  readonly transactionalId: string;
  /** Current producer id in use by the transactional id. */
  readonly producerId: number;
  /** Current epoch associated with the producer id. */
  readonly producerEpoch: number;
  /** The partitions to add to the transaction. */
  readonly topics: readonly AddPartitionsToTxnTopic[];
}

/** As written: what has a default may be left out. */
export interface AddPartitionsToTxnRequestInput {
  readonly transactionalId: string;
  readonly producerId: number;
  readonly producerEpoch: number;
  readonly topics: readonly AddPartitionsToTxnTopicInput[];
}

export interface AddPartitionsToTxnTopic {
  /** The name of the topic. */
  readonly name: string;
  /** The partition indexes to add to the transaction. */
  readonly partitions: readonly number[];
}

/** As written: what has a default may be left out. */
export interface AddPartitionsToTxnTopicInput {
  readonly name: string;
  readonly partitions: readonly number[];
}

export interface AddPartitionsToTxnResponse {
  /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The results for each topic. */
  readonly results: readonly AddPartitionsToTxnTopicResult[];
}

/** As written: what has a default may be left out. */
export interface AddPartitionsToTxnResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly results: readonly AddPartitionsToTxnTopicResultInput[];
}

export interface AddPartitionsToTxnTopicResult {
  /** The topic name. */
  readonly name: string;
  /** The results for each partition. */
  readonly resultsByPartition: readonly AddPartitionsToTxnPartitionResult[];
}

/** As written: what has a default may be left out. */
export interface AddPartitionsToTxnTopicResultInput {
  readonly name: string;
  readonly resultsByPartition: readonly AddPartitionsToTxnPartitionResultInput[];
}

export interface AddPartitionsToTxnPartitionResult {
  /** The partition indexes. */
  readonly partitionIndex: number;
  /** The response error code. */
  readonly partitionErrorCode: number;
}

/** As written: what has a default may be left out. */
export interface AddPartitionsToTxnPartitionResultInput {
  readonly partitionIndex: number;
  readonly partitionErrorCode: number;
}

export function readAddPartitionsToTxnRequest(reader: KafkaReader, version: number): AddPartitionsToTxnRequest {
  reader.flexible = version >= 3;
  const transactionalId = reader.string();
  const producerId = reader.int64();
  const producerEpoch = reader.int16();
  const topics = reader.array(2, () => readAddPartitionsToTxnTopic(reader, version));
  reader.skipTags();
  return { transactionalId, producerId, producerEpoch, topics };
}

export function writeAddPartitionsToTxnRequest(writer: KafkaWriter, message: AddPartitionsToTxnRequestInput, version: number): void {
  writer.flexible = version >= 3;
  writer.string(message.transactionalId);
  writer.int64(message.producerId);
  writer.int16(message.producerEpoch);
  writer.array(message.topics, (item) => writeAddPartitionsToTxnTopic(writer, item, version));
  writer.tags();
}

function readAddPartitionsToTxnTopic(reader: KafkaReader, _version: number): AddPartitionsToTxnTopic {
  const name = reader.string();
  const partitions = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { name, partitions };
}

function writeAddPartitionsToTxnTopic(writer: KafkaWriter, message: AddPartitionsToTxnTopicInput, _version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writer.int32(item));
  writer.tags();
}

export function readAddPartitionsToTxnResponse(reader: KafkaReader, version: number): AddPartitionsToTxnResponse {
  reader.flexible = version >= 3;
  const throttleTimeMs = reader.int32();
  const results = reader.array(2, () => readAddPartitionsToTxnTopicResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, results };
}

export function writeAddPartitionsToTxnResponse(writer: KafkaWriter, message: AddPartitionsToTxnResponseInput, version: number): void {
  writer.flexible = version >= 3;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.results, (item) => writeAddPartitionsToTxnTopicResult(writer, item, version));
  writer.tags();
}

function readAddPartitionsToTxnTopicResult(reader: KafkaReader, version: number): AddPartitionsToTxnTopicResult {
  const name = reader.string();
  const resultsByPartition = reader.array(6, () => readAddPartitionsToTxnPartitionResult(reader, version));
  reader.skipTags();
  return { name, resultsByPartition };
}

function writeAddPartitionsToTxnTopicResult(writer: KafkaWriter, message: AddPartitionsToTxnTopicResultInput, version: number): void {
  writer.string(message.name);
  writer.array(message.resultsByPartition, (item) => writeAddPartitionsToTxnPartitionResult(writer, item, version));
  writer.tags();
}

function readAddPartitionsToTxnPartitionResult(reader: KafkaReader, _version: number): AddPartitionsToTxnPartitionResult {
  const partitionIndex = reader.int32();
  const partitionErrorCode = reader.int16();
  reader.skipTags();
  return { partitionIndex, partitionErrorCode };
}

function writeAddPartitionsToTxnPartitionResult(writer: KafkaWriter, message: AddPartitionsToTxnPartitionResultInput, _version: number): void {
  writer.int32(message.partitionIndex);
  writer.int16(message.partitionErrorCode);
  writer.tags();
}
