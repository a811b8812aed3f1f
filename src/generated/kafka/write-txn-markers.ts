// Generated from schemas/kafka/WriteTxnMarkers.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const writeTxnMarkersApi: KafkaApi<
  WriteTxnMarkersRequest,
  WriteTxnMarkersRequestInput,
  WriteTxnMarkersResponse,
  WriteTxnMarkersResponseInput
> = {
  name: 'WriteTxnMarkers',
  key: 27,
  minVersion: 1,
  maxVersion: 1,
  advertisedMinVersion: 1,
  flexibleFrom: 1,
  readRequest: readWriteTxnMarkersRequest,
  writeRequest: writeWriteTxnMarkersRequest,
  readResponse: readWriteTxnMarkersResponse,
  writeResponse: writeWriteTxnMarkersResponse,
};

export interface WriteTxnMarkersRequest {
  /** The transaction markers to be written. */
  readonly markers: readonly WriteTxnMarkersWritableTxnMarker[];
}

/** As written: what has a default may be left out. */
export interface WriteTxnMarkersRequestInput {
  readonly markers: readonly WriteTxnMarkersWritableTxnMarkerInput[];
}

export interface WriteTxnMarkersWritableTxnMarker {
  /** The current producer ID. */
  readonly producerId: number;
  /** The current epoch associated with the producer ID. */
  readonly producerEpoch: number;
  /** The result of the transaction to write to the partitions (false = ABORT, true = COMMIT). */
  readonly transactionResult: boolean;
  /** Each topic that we want to write transaction marker(s) for. */
  readonly topics: readonly WriteTxnMarkersWritableTxnMarkerTopic[];
  /** Epoch associated with the transaction state partition hosted by this transaction coordinator. */
  readonly coordinatorEpoch: number;
}

/** As written: what has a default may be left out. */
export interface WriteTxnMarkersWritableTxnMarkerInput {
  readonly producerId: number;
  readonly producerEpoch: number;
  readonly transactionResult: boolean;
  readonly topics: readonly WriteTxnMarkersWritableTxnMarkerTopicInput[];
  readonly coordinatorEpoch: number;
}

export interface WriteTxnMarkersWritableTxnMarkerTopic {
  /** The topic name. */
  readonly name: string;
  /** The indexes of the partitions to write transaction markers for. */
  readonly partitionIndexes: readonly number[];
}

/** As written: what has a default may be left out. */
export interface WriteTxnMarkersWritableTxnMarkerTopicInput {
  readonly name: string;
  readonly partitionIndexes: readonly number[];
}

export interface WriteTxnMarkersResponse {
  /** The results for writing makers. */
  readonly markers: readonly WriteTxnMarkersWritableTxnMarkerResult[];
}

/** As written: what has a default may be left out. */
export interface WriteTxnMarkersResponseInput {
  readonly markers: readonly WriteTxnMarkersWritableTxnMarkerResultInput[];
}

export interface WriteTxnMarkersWritableTxnMarkerResult {
  /** The current producer ID in use by the transactional ID. */
  readonly producerId: number;
  /** The results by topic. */
  readonly topics: readonly WriteTxnMarkersWritableTxnMarkerTopicResult[];
}

/** As written: what has a default may be left out. */
export interface WriteTxnMarkersWritableTxnMarkerResultInput {
  readonly producerId: number;
  readonly topics: readonly WriteTxnMarkersWritableTxnMarkerTopicResultInput[];
}

export interface WriteTxnMarkersWritableTxnMarkerTopicResult {
  /** The topic name. */
  readonly name: string;
  /** The results by partition. */
  readonly partitions: readonly WriteTxnMarkersWritableTxnMarkerPartitionResult[];
}

/** As written: what has a default may be left out. */
export interface WriteTxnMarkersWritableTxnMarkerTopicResultInput {
  readonly name: string;
  readonly partitions: readonly WriteTxnMarkersWritableTxnMarkerPartitionResultInput[];
}

export interface WriteTxnMarkersWritableTxnMarkerPartitionResult {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
}

/** As written: what has a default may be left out. */
export interface WriteTxnMarkersWritableTxnMarkerPartitionResultInput {
  readonly partitionIndex: number;
  readonly errorCode?: number | undefined;
}

export function readWriteTxnMarkersRequest(reader: KafkaReader, version: number): WriteTxnMarkersRequest {
  reader.flexible = true;
  const markers = reader.array(16, () => readWriteTxnMarkersWritableTxnMarker(reader, version));
  reader.skipTags();
  return { markers };
}

export function writeWriteTxnMarkersRequest(writer: KafkaWriter, message: WriteTxnMarkersRequestInput, version: number): void {
  writer.flexible = true;
  writer.array(message.markers, (item) => writeWriteTxnMarkersWritableTxnMarker(writer, item, version));
  writer.tags();
}

function readWriteTxnMarkersWritableTxnMarker(reader: KafkaReader, version: number): WriteTxnMarkersWritableTxnMarker {
  const producerId = reader.int64();
  const producerEpoch = reader.int16();
  const transactionResult = reader.bool();
  const topics = reader.array(2, () => readWriteTxnMarkersWritableTxnMarkerTopic(reader, version));
  const coordinatorEpoch = reader.int32();
  reader.skipTags();
  return { producerId, producerEpoch, transactionResult, topics, coordinatorEpoch };
}

function writeWriteTxnMarkersWritableTxnMarker(writer: KafkaWriter, message: WriteTxnMarkersWritableTxnMarkerInput, version: number): void {
  writer.int64(message.producerId);
  writer.int16(message.producerEpoch);
  writer.bool(message.transactionResult);
  writer.array(message.topics, (item) => writeWriteTxnMarkersWritableTxnMarkerTopic(writer, item, version));
  writer.int32(message.coordinatorEpoch);
  writer.tags();
}

function readWriteTxnMarkersWritableTxnMarkerTopic(reader: KafkaReader, _version: number): WriteTxnMarkersWritableTxnMarkerTopic {
  const name = reader.string();
  const partitionIndexes = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { name, partitionIndexes };
}

function writeWriteTxnMarkersWritableTxnMarkerTopic(writer: KafkaWriter, message: WriteTxnMarkersWritableTxnMarkerTopicInput, _version: number): void {
  writer.string(message.name);
  writer.array(message.partitionIndexes, (item) => writer.int32(item));
  writer.tags();
}

export function readWriteTxnMarkersResponse(reader: KafkaReader, version: number): WriteTxnMarkersResponse {
  reader.flexible = true;
  const markers = reader.array(9, () => readWriteTxnMarkersWritableTxnMarkerResult(reader, version));
  reader.skipTags();
  return { markers };
}

export function writeWriteTxnMarkersResponse(writer: KafkaWriter, message: WriteTxnMarkersResponseInput, version: number): void {
  writer.flexible = true;
  writer.array(message.markers, (item) => writeWriteTxnMarkersWritableTxnMarkerResult(writer, item, version));
  writer.tags();
}

function readWriteTxnMarkersWritableTxnMarkerResult(reader: KafkaReader, version: number): WriteTxnMarkersWritableTxnMarkerResult {
  const producerId = reader.int64();
  const topics = reader.array(2, () => readWriteTxnMarkersWritableTxnMarkerTopicResult(reader, version));
  reader.skipTags();
  return { producerId, topics };
}

function writeWriteTxnMarkersWritableTxnMarkerResult(writer: KafkaWriter, message: WriteTxnMarkersWritableTxnMarkerResultInput, version: number): void {
  writer.int64(message.producerId);
  writer.array(message.topics, (item) => writeWriteTxnMarkersWritableTxnMarkerTopicResult(writer, item, version));
  writer.tags();
}

function readWriteTxnMarkersWritableTxnMarkerTopicResult(reader: KafkaReader, version: number): WriteTxnMarkersWritableTxnMarkerTopicResult {
  const name = reader.string();
  const partitions = reader.array(6, () => readWriteTxnMarkersWritableTxnMarkerPartitionResult(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeWriteTxnMarkersWritableTxnMarkerTopicResult(writer: KafkaWriter, message: WriteTxnMarkersWritableTxnMarkerTopicResultInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeWriteTxnMarkersWritableTxnMarkerPartitionResult(writer, item, version));
  writer.tags();
}

function readWriteTxnMarkersWritableTxnMarkerPartitionResult(reader: KafkaReader, _version: number): WriteTxnMarkersWritableTxnMarkerPartitionResult {
  const partitionIndex = reader.int32();
  const errorCode = reader.int16();
  reader.skipTags();
  return { partitionIndex, errorCode };
}

function writeWriteTxnMarkersWritableTxnMarkerPartitionResult(writer: KafkaWriter, message: WriteTxnMarkersWritableTxnMarkerPartitionResultInput, _version: number): void {
  writer.int32(message.partitionIndex);
  writer.int16(message.errorCode ?? 0);
  writer.tags();
}
