// Generated from schemas/kafka/ListTransactions.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const listTransactionsApi: KafkaApi<
  ListTransactionsRequest,
  ListTransactionsRequestInput,
  ListTransactionsResponse,
  ListTransactionsResponseInput
> = {
  name: 'ListTransactions',
  key: 66,
  minVersion: 0,
  maxVersion: 1,
  advertisedMinVersion: 0,
  flexibleFrom: 0,
  readRequest: readListTransactionsRequest,
  writeRequest: writeListTransactionsRequest,
  readResponse: readListTransactionsResponse,
  writeResponse: writeListTransactionsResponse,
};

export interface ListTransactionsRequest {
  /** The transaction states to filter by: if empty, all transactions are returned; if non-empty, then only transactions matching one of the filtered states will be returned. */
  readonly stateFilters: readonly string[];
  /** The producerIds to filter by: if empty, all transactions will be returned; if non-empty, only transactions which match one of the filtered producerIds will be returned. */
  readonly producerIdFilters: readonly number[];
  /** Duration (in millis) to filter by: if < 0, all transactions will be returned; otherwise, only transactions running longer than this duration will be returned. */
  readonly durationFilter: number;
}

/** As written: what has a default may be left out. */
export interface ListTransactionsRequestInput {
  readonly stateFilters: readonly string[];
  readonly producerIdFilters: readonly number[];
  readonly durationFilter?: number | undefined;
}

export interface ListTransactionsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** Set of state filters provided in the request which were unknown to the transaction coordinator. */
  readonly unknownStateFilters: readonly string[];
  /** The transactions that pass all filters. */
  readonly transactionStates: readonly ListTransactionsTransactionState[];
}

/** As written: what has a default may be left out. */
export interface ListTransactionsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
  readonly unknownStateFilters: readonly string[];
  readonly transactionStates: readonly ListTransactionsTransactionStateInput[];
}

export interface ListTransactionsTransactionState {
  /** The transactional id. */
  readonly transactionalId: string;
  /** The current producer id. */
  readonly producerId: number;
  /** The current transaction state of the producer. */
  readonly transactionState: string;
}

/** As written: what has a default may be left out. */
export interface ListTransactionsTransactionStateInput {
  readonly transactionalId: string;
  readonly producerId: number;
  readonly transactionState: string;
}

export function readListTransactionsRequest(reader: KafkaReader, version: number): ListTransactionsRequest {
  reader.flexible = true;
  const stateFilters = reader.array(1, () => reader.string());
  const producerIdFilters = reader.array(8, () => reader.int64());
  const durationFilter = version >= 1 ? reader.int64() : -1;
  reader.skipTags();
  return { stateFilters, producerIdFilters, durationFilter };
}

export function writeListTransactionsRequest(writer: KafkaWriter, message: ListTransactionsRequestInput, version: number): void {
  writer.flexible = true;
  writer.array(message.stateFilters, (item) => writer.string(item));
  writer.array(message.producerIdFilters, (item) => writer.int64(item));
  if (version >= 1) writer.int64(message.durationFilter ?? -1);
  writer.tags();
}

export function readListTransactionsResponse(reader: KafkaReader, version: number): ListTransactionsResponse {
  reader.flexible = true;
  const throttleTimeMs = reader.int32();
  const errorCode = reader.int16();
  const unknownStateFilters = reader.array(1, () => reader.string());
  const transactionStates = reader.array(10, () => readListTransactionsTransactionState(reader, version));
  reader.skipTags();
  return { throttleTimeMs, errorCode, unknownStateFilters, transactionStates };
}

export function writeListTransactionsResponse(writer: KafkaWriter, message: ListTransactionsResponseInput, version: number): void {
  writer.flexible = true;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  writer.array(message.unknownStateFilters, (item) => writer.string(item));
  writer.array(message.transactionStates, (item) => writeListTransactionsTransactionState(writer, item, version));
  writer.tags();
}

function readListTransactionsTransactionState(reader: KafkaReader, _version: number): ListTransactionsTransactionState {
  const transactionalId = reader.string();
  const producerId = reader.int64();
  const transactionState = reader.string();
  reader.skipTags();
  return { transactionalId, producerId, transactionState };
}

function writeListTransactionsTransactionState(writer: KafkaWriter, message: ListTransactionsTransactionStateInput, _version: number): void {
  writer.string(message.transactionalId);
  writer.int64(message.producerId);
  writer.string(message.transactionState);
  writer.tags();
}
