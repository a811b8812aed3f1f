// Generated from schemas/kafka/DescribeProducers.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const describeProducersApi: KafkaApi<
  DescribeProducersRequest,
  DescribeProducersRequestInput,
  DescribeProducersResponse,
  DescribeProducersResponseInput
> = {
  name: 'DescribeProducers',
  key: 61,
  minVersion: 0,
  maxVersion: 0,
  advertisedMinVersion: 0,
  flexibleFrom: 0,
  readRequest: readDescribeProducersRequest,
  writeRequest: writeDescribeProducersRequest,
  readResponse: readDescribeProducersResponse,
  writeResponse: writeDescribeProducersResponse,
};

export interface DescribeProducersRequest {
  /** The topics to list producers of. */
  readonly topics: readonly DescribeProducersTopicRequest[];
}

/** As written: what has a default may be left out. */
export interface DescribeProducersRequestInput {
  readonly topics: readonly DescribeProducersTopicRequestInput[];
}

export interface DescribeProducersTopicRequest {
  /** The topic name. */
  readonly name: string;
  /** The indexes of the partitions to list producers for. */
  readonly partitionIndexes: readonly number[];
}

/** As written: what has a default may be left out. */
export interface DescribeProducersTopicRequestInput {
  readonly name: string;
  readonly partitionIndexes: readonly number[];
}

export interface DescribeProducersResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** Each topic in the response. */
  readonly topics: readonly DescribeProducersTopicResponse[];
}

/** As written: what has a default may be left out. */
export interface DescribeProducersResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly topics: readonly DescribeProducersTopicResponseInput[];
}

export interface DescribeProducersTopicResponse {
  /** The topic name. */
  readonly name: string;
  /** Each partition in the response. */
  readonly partitions: readonly DescribeProducersPartitionResponse[];
}

/** As written: what has a default may be left out. */
export interface DescribeProducersTopicResponseInput {
  readonly name: string;
  readonly partitions: readonly DescribeProducersPartitionResponseInput[];
}

export interface DescribeProducersPartitionResponse {
  /** The partition index. */
  readonly partitionIndex: number;
  /** The partition error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The partition error message, which may be null if no additional details are available. */
  readonly errorMessage: string | null;
  /** What the partition knows of its producers. */
  readonly activeProducers: readonly DescribeProducersProducerState[];
}

/** As written: what has a default may be left out. */
export interface DescribeProducersPartitionResponseInput {
  readonly partitionIndex: number;
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
  readonly activeProducers: readonly DescribeProducersProducerStateInput[];
}

export interface DescribeProducersProducerState {
  /** The producer id. */
  readonly producerId: number;
  /** Its epoch. */
  readonly producerEpoch: number;
  /** The last sequence number of the producer, or -1 if there is none. */
  readonly lastSequence: number;
  /** When the producer was last heard of. */
  readonly lastTimestamp: number;
  /** The epoch of the coordinator that wrote the last marker, or -1. */
  readonly coordinatorEpoch: number;
  /** The first offset of the open transaction, or -1 if none is open. */
  readonly currentTxnStartOffset: number;
}

/** As written: what has a default may be left out. */
export interface DescribeProducersProducerStateInput {
  readonly producerId: number;
  readonly producerEpoch: number;
  readonly lastSequence?: number | undefined;
  readonly lastTimestamp?: number | undefined;
  readonly coordinatorEpoch: number;
  readonly currentTxnStartOffset?: number | undefined;
}

export function readDescribeProducersRequest(reader: KafkaReader, version: number): DescribeProducersRequest {
  reader.flexible = true;
  const topics = reader.array(2, () => readDescribeProducersTopicRequest(reader, version));
  reader.skipTags();
  return { topics };
}

export function writeDescribeProducersRequest(writer: KafkaWriter, message: DescribeProducersRequestInput, version: number): void {
  writer.flexible = true;
  writer.array(message.topics, (item) => writeDescribeProducersTopicRequest(writer, item, version));
  writer.tags();
}

function readDescribeProducersTopicRequest(reader: KafkaReader, _version: number): DescribeProducersTopicRequest {
  const name = reader.string();
  const partitionIndexes = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { name, partitionIndexes };
}

function writeDescribeProducersTopicRequest(writer: KafkaWriter, message: DescribeProducersTopicRequestInput, _version: number): void {
  writer.string(message.name);
  writer.array(message.partitionIndexes, (item) => writer.int32(item));
  writer.tags();
}

export function readDescribeProducersResponse(reader: KafkaReader, version: number): DescribeProducersResponse {
  reader.flexible = true;
  const throttleTimeMs = reader.int32();
  const topics = reader.array(2, () => readDescribeProducersTopicResponse(reader, version));
  reader.skipTags();
  return { throttleTimeMs, topics };
}

export function writeDescribeProducersResponse(writer: KafkaWriter, message: DescribeProducersResponseInput, version: number): void {
  writer.flexible = true;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.topics, (item) => writeDescribeProducersTopicResponse(writer, item, version));
  writer.tags();
}

function readDescribeProducersTopicResponse(reader: KafkaReader, version: number): DescribeProducersTopicResponse {
  const name = reader.string();
  const partitions = reader.array(8, () => readDescribeProducersPartitionResponse(reader, version));
  reader.skipTags();
  return { name, partitions };
}

function writeDescribeProducersTopicResponse(writer: KafkaWriter, message: DescribeProducersTopicResponseInput, version: number): void {
  writer.string(message.name);
  writer.array(message.partitions, (item) => writeDescribeProducersPartitionResponse(writer, item, version));
  writer.tags();
}

function readDescribeProducersPartitionResponse(reader: KafkaReader, version: number): DescribeProducersPartitionResponse {
  const partitionIndex = reader.int32();
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const activeProducers = reader.array(36, () => readDescribeProducersProducerState(reader, version));
  reader.skipTags();
  return { partitionIndex, errorCode, errorMessage, activeProducers };
}

function writeDescribeProducersPartitionResponse(writer: KafkaWriter, message: DescribeProducersPartitionResponseInput, version: number): void {
  writer.int32(message.partitionIndex);
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.array(message.activeProducers, (item) => writeDescribeProducersProducerState(writer, item, version));
  writer.tags();
}

function readDescribeProducersProducerState(reader: KafkaReader, _version: number): DescribeProducersProducerState {
  const producerId = reader.int64();
  const producerEpoch = reader.int32();
  const lastSequence = reader.int32();
  const lastTimestamp = reader.int64();
  const coordinatorEpoch = reader.int32();
  const currentTxnStartOffset = reader.int64();
  reader.skipTags();
  return { producerId, producerEpoch, lastSequence, lastTimestamp, coordinatorEpoch, currentTxnStartOffset };
}

function writeDescribeProducersProducerState(writer: KafkaWriter, message: DescribeProducersProducerStateInput, _version: number): void {
  writer.int64(message.producerId);
  writer.int32(message.producerEpoch);
  writer.int32(message.lastSequence ?? -1);
  writer.int64(message.lastTimestamp ?? -1);
  writer.int32(message.coordinatorEpoch);
  writer.int64(message.currentTxnStartOffset ?? -1);
  writer.tags();
}
