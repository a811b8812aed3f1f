// Generated from schemas/kafka/DescribeClientQuotas.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const describeClientQuotasApi: KafkaApi<
  DescribeClientQuotasRequest,
  DescribeClientQuotasRequestInput,
  DescribeClientQuotasResponse,
  DescribeClientQuotasResponseInput
> = {
  name: 'DescribeClientQuotas',
  key: 48,
  minVersion: 0,
  maxVersion: 1,
  advertisedMinVersion: 0,
  flexibleFrom: 1,
  readRequest: readDescribeClientQuotasRequest,
  writeRequest: writeDescribeClientQuotasRequest,
  readResponse: readDescribeClientQuotasResponse,
  writeResponse: writeDescribeClientQuotasResponse,
};

export interface DescribeClientQuotasRequest {
  /** Filter components to apply to quota entities. */
  readonly components: readonly ComponentData[];
  /** Whether the match is strict, i.e. should exclude entities with unspecified entity types. */
  readonly strict: boolean;
}

/** As written: what has a default may be left out. */
export interface DescribeClientQuotasRequestInput {
  readonly components: readonly ComponentDataInput[];
  readonly strict: boolean;
}

export interface ComponentData {
  /** The entity type that the filter component applies to. */
  readonly entityType: string;
  /** How to match the entity {0 = exact name, 1 = default name, 2 = any specified name}. */
  readonly matchType: number;
  /** The string to match against, or null if unused for the match type. */
  readonly match: string | null;
}

/** As written: what has a default may be left out. */
export interface ComponentDataInput {
  readonly entityType: string;
  readonly matchType: number;
  readonly match: string | null;
}

export interface DescribeClientQuotasResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The error code, or `0` if the quota description succeeded. */
  readonly errorCode: number;
  /** The error message, or `null` if the quota description succeeded. */
  readonly errorMessage: string | null;
  /** A result entry. */
  readonly entries: readonly EntryData[] | null;
}

/** As written: what has a default may be left out. */
export interface DescribeClientQuotasResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
  readonly entries: readonly EntryDataInput[] | null;
}

export interface EntryData {
  /** The quota entity description. */
  readonly entity: readonly EntityData[];
  /** The quota values for the entity. */
  readonly values: readonly ValueData[];
}

/** As written: what has a default may be left out. */
export interface EntryDataInput {
  readonly entity: readonly EntityDataInput[];
  readonly values: readonly ValueDataInput[];
}

export interface EntityData {
  /** The entity type. */
  readonly entityType: string;
  /** The entity name, or null if the default. */
  readonly entityName: string | null;
}

/** As written: what has a default may be left out. */
export interface EntityDataInput {
  readonly entityType: string;
  readonly entityName: string | null;
}

export interface ValueData {
  /** The quota configuration key. */
  readonly key: string;
  /** The quota configuration value. */
  readonly value: number;
}

/** As written: what has a default may be left out. */
export interface ValueDataInput {
  readonly key: string;
  readonly value: number;
}

export function readDescribeClientQuotasRequest(reader: KafkaReader, version: number): DescribeClientQuotasRequest {
  reader.flexible = version >= 1;
  const components = reader.array(3, () => readComponentData(reader, version));
  const strict = reader.bool();
  reader.skipTags();
  return { components, strict };
}

export function writeDescribeClientQuotasRequest(writer: KafkaWriter, message: DescribeClientQuotasRequestInput, version: number): void {
  writer.flexible = version >= 1;
  writer.array(message.components, (item) => writeComponentData(writer, item, version));
  writer.bool(message.strict);
  writer.tags();
}

function readComponentData(reader: KafkaReader, _version: number): ComponentData {
  const entityType = reader.string();
  const matchType = reader.int8();
  const match = reader.nullableString();
  reader.skipTags();
  return { entityType, matchType, match };
}

function writeComponentData(writer: KafkaWriter, message: ComponentDataInput, _version: number): void {
  writer.string(message.entityType);
  writer.int8(message.matchType);
  writer.nullableString(message.match);
  writer.tags();
}

export function readDescribeClientQuotasResponse(reader: KafkaReader, version: number): DescribeClientQuotasResponse {
  reader.flexible = version >= 1;
  const throttleTimeMs = reader.int32();
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const entries = reader.nullableArray(2, () => readEntryData(reader, version));
  reader.skipTags();
  return { throttleTimeMs, errorCode, errorMessage, entries };
}

export function writeDescribeClientQuotasResponse(writer: KafkaWriter, message: DescribeClientQuotasResponseInput, version: number): void {
  writer.flexible = version >= 1;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.nullableArray(message.entries, (item) => writeEntryData(writer, item, version));
  writer.tags();
}

function readEntryData(reader: KafkaReader, version: number): EntryData {
  const entity = reader.array(2, () => readEntityData(reader, version));
  const values = reader.array(9, () => readValueData(reader, version));
  reader.skipTags();
  return { entity, values };
}

function writeEntryData(writer: KafkaWriter, message: EntryDataInput, version: number): void {
  writer.array(message.entity, (item) => writeEntityData(writer, item, version));
  writer.array(message.values, (item) => writeValueData(writer, item, version));
  writer.tags();
}

function readEntityData(reader: KafkaReader, _version: number): EntityData {
  const entityType = reader.string();
  const entityName = reader.nullableString();
  reader.skipTags();
  return { entityType, entityName };
}

function writeEntityData(writer: KafkaWriter, message: EntityDataInput, _version: number): void {
  writer.string(message.entityType);
  writer.nullableString(message.entityName);
  writer.tags();
}

function readValueData(reader: KafkaReader, _version: number): ValueData {
  const key = reader.string();
  const value = reader.float64();
  reader.skipTags();
  return { key, value };
}

function writeValueData(writer: KafkaWriter, message: ValueDataInput, _version: number): void {
  writer.string(message.key);
  writer.float64(message.value);
  writer.tags();
}
