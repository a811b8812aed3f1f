// Generated from schemas/kafka/DescribeTransactions.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const describeTransactionsApi: KafkaApi<
  DescribeTransactionsRequest,
  DescribeTransactionsRequestInput,
  DescribeTransactionsResponse,
  DescribeTransactionsResponseInput
> = {
  name: 'DescribeTransactions',
  key: 65,
  minVersion: 0,
  maxVersion: 0,
  advertisedMinVersion: 0,
  flexibleFrom: 0,
  readRequest: readDescribeTransactionsRequest,
  writeRequest: writeDescribeTransactionsRequest,
  readResponse: readDescribeTransactionsResponse,
  writeResponse: writeDescribeTransactionsResponse,
};

export interface DescribeTransactionsRequest {
  /** Array of transactionalIds to include in describe results. If empty, then no results will be returned. */
  readonly transactionalIds: readonly string[];
}

/** As written: what has a default may be left out. */
export interface DescribeTransactionsRequestInput {
  readonly transactionalIds: readonly string[];
}

export interface DescribeTransactionsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** One entry for each transactional id that was asked for. */
  readonly transactionStates: readonly DescribeTransactionsTransactionState[];
}

/** As written: what has a default may be left out. */
export interface DescribeTransactionsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly transactionStates: readonly DescribeTransactionsTransactionStateInput[];
}

export interface DescribeTransactionsTransactionState {
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The transactional id. */
  readonly transactionalId: string;
  /** The current state of the transaction. */
  readonly transactionState: string;
  /** The transaction timeout in ms. */
  readonly transactionTimeoutMs: number;
  /** When the transaction began, or -1. */
  readonly transactionStartTimeMs: number;
  /** The current producer id. */
  readonly producerId: number;
  /** The current epoch associated with the producer id. */
  readonly producerEpoch: number;
  /** The set of partitions included in the current transaction (if active). When a transaction is preparing to commit or abort, this will include only partitions which do not have markers. */
  readonly topics: readonly DescribeTransactionsTopicData[];
}

/** As written: what has a default may be left out. */
export interface DescribeTransactionsTransactionStateInput {
  readonly errorCode?: number | undefined;
  readonly transactionalId: string;
  readonly transactionState: string;
  readonly transactionTimeoutMs: number;
  readonly transactionStartTimeMs: number;
  readonly producerId: number;
  readonly producerEpoch: number;
  readonly topics: readonly DescribeTransactionsTopicDataInput[];
}

export interface DescribeTransactionsTopicData {
  /** The topic name. */
  readonly topic: string;
  /** The partition indexes. */
  readonly partitions: readonly number[];
}

/** As written: what has a default may be left out. */
export interface DescribeTransactionsTopicDataInput {
  readonly topic: string;
  readonly partitions: readonly number[];
}

export function readDescribeTransactionsRequest(reader: KafkaReader, _version: number): DescribeTransactionsRequest {
  reader.flexible = true;
  const transactionalIds = reader.array(1, () => reader.string());
  reader.skipTags();
  return { transactionalIds };
}

export function writeDescribeTransactionsRequest(writer: KafkaWriter, message: DescribeTransactionsRequestInput, _version: number): void {
  writer.flexible = true;
  writer.array(message.transactionalIds, (item) => writer.string(item));
  writer.tags();
}

export function readDescribeTransactionsResponse(reader: KafkaReader, version: number): DescribeTransactionsResponse {
  reader.flexible = true;
  const throttleTimeMs = reader.int32();
  const transactionStates = reader.array(27, () => readDescribeTransactionsTransactionState(reader, version));
  reader.skipTags();
  return { throttleTimeMs, transactionStates };
}

export function writeDescribeTransactionsResponse(writer: KafkaWriter, message: DescribeTransactionsResponseInput, version: number): void {
  writer.flexible = true;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.transactionStates, (item) => writeDescribeTransactionsTransactionState(writer, item, version));
  writer.tags();
}

function readDescribeTransactionsTransactionState(reader: KafkaReader, version: number): DescribeTransactionsTransactionState {
  const errorCode = reader.int16();
  const transactionalId = reader.string();
  const transactionState = reader.string();
  const transactionTimeoutMs = reader.int32();
  const transactionStartTimeMs = reader.int64();
  const producerId = reader.int64();
  const producerEpoch = reader.int16();
  const topics = reader.array(2, () => readDescribeTransactionsTopicData(reader, version));
  reader.skipTags();
  return { errorCode, transactionalId, transactionState, transactionTimeoutMs, transactionStartTimeMs, producerId, producerEpoch, topics };
}

function writeDescribeTransactionsTransactionState(writer: KafkaWriter, message: DescribeTransactionsTransactionStateInput, version: number): void {
  writer.int16(message.errorCode ?? 0);
  writer.string(message.transactionalId);
  writer.string(message.transactionState);
  writer.int32(message.transactionTimeoutMs);
  writer.int64(message.transactionStartTimeMs);
  writer.int64(message.producerId);
  writer.int16(message.producerEpoch);
  writer.array(message.topics, (item) => writeDescribeTransactionsTopicData(writer, item, version));
  writer.tags();
}

function readDescribeTransactionsTopicData(reader: KafkaReader, _version: number): DescribeTransactionsTopicData {
  const topic = reader.string();
  const partitions = reader.array(4, () => reader.int32());
  reader.skipTags();
  return { topic, partitions };
}

function writeDescribeTransactionsTopicData(writer: KafkaWriter, message: DescribeTransactionsTopicDataInput, _version: number): void {
  writer.string(message.topic);
  writer.array(message.partitions, (item) => writer.int32(item));
  writer.tags();
}
