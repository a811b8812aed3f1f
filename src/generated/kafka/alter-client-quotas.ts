// Generated from schemas/kafka/AlterClientQuotas.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const alterClientQuotasApi: KafkaApi<
  AlterClientQuotasRequest,
  AlterClientQuotasRequestInput,
  AlterClientQuotasResponse,
  AlterClientQuotasResponseInput
> = {
  name: 'AlterClientQuotas',
  key: 49,
  minVersion: 0,
  maxVersion: 1,
  advertisedMinVersion: 0,
  flexibleFrom: 1,
  readRequest: readAlterClientQuotasRequest,
  writeRequest: writeAlterClientQuotasRequest,
  readResponse: readAlterClientQuotasResponse,
  writeResponse: writeAlterClientQuotasResponse,
};

export interface AlterClientQuotasRequest {
  /** The quota configuration entries to alter. */
  readonly entries: readonly AlteredQuota[];
  /** Whether the alteration should be validated, but not performed. */
  readonly validateOnly: boolean;
}

/** As written: what has a default may be left out. */
export interface AlterClientQuotasRequestInput {
  readonly entries: readonly AlteredQuotaInput[];
  readonly validateOnly: boolean;
}

export interface AlteredQuota {
  /** The quota entity to alter. */
  readonly entity: readonly AlteredQuotaEntity[];
  /** An individual quota configuration entry to alter. */
  readonly ops: readonly QuotaChange[];
}

/** As written: what has a default may be left out. */
export interface AlteredQuotaInput {
  readonly entity: readonly AlteredQuotaEntityInput[];
  readonly ops: readonly QuotaChangeInput[];
}

export interface AlteredQuotaEntity {
  /** The entity type. */
  readonly entityType: string;
  /** The name of the entity, or null if the default. */
  readonly entityName: string | null;
}

/** As written: what has a default may be left out. */
export interface AlteredQuotaEntityInput {
  readonly entityType: string;
  readonly entityName: string | null;
}

export interface QuotaChange {
  /** The quota configuration key. */
  readonly key: string;
  /** The value to set, otherwise ignored if the value is to be removed. */
  readonly value: number;
  /** Whether the quota configuration value should be removed, otherwise set. */
  readonly remove: boolean;
}

/** As written: what has a default may be left out. */
export interface QuotaChangeInput {
  readonly key: string;
  readonly value: number;
  readonly remove: boolean;
}

export interface AlterClientQuotasResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The quota configuration entries to alter. */
  readonly entries: readonly AlteredQuotaResult[];
}

/** As written: what has a default may be left out. */
export interface AlterClientQuotasResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly entries: readonly AlteredQuotaResultInput[];
}

export interface AlteredQuotaResult {
  /** The error code, or `0` if the quota alteration succeeded. */
  readonly errorCode: number;
  /** The error message, or `null` if the quota alteration succeeded. */
  readonly errorMessage: string | null;
  /** The quota entity to alter. */
  readonly entity: readonly AlteredQuotaResultEntity[];
}

/** As written: what has a default may be left out. */
export interface AlteredQuotaResultInput {
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
  readonly entity: readonly AlteredQuotaResultEntityInput[];
}

export interface AlteredQuotaResultEntity {
  /** The entity type. */
  readonly entityType: string;
  /** The name of the entity, or null if the default. */
  readonly entityName: string | null;
}

/** As written: what has a default may be left out. */
export interface AlteredQuotaResultEntityInput {
  readonly entityType: string;
  readonly entityName: string | null;
}

export function readAlterClientQuotasRequest(reader: KafkaReader, version: number): AlterClientQuotasRequest {
  reader.flexible = version >= 1;
  const entries = reader.array(2, () => readAlteredQuota(reader, version));
  const validateOnly = reader.bool();
  reader.skipTags();
  return { entries, validateOnly };
}

export function writeAlterClientQuotasRequest(writer: KafkaWriter, message: AlterClientQuotasRequestInput, version: number): void {
  writer.flexible = version >= 1;
  writer.array(message.entries, (item) => writeAlteredQuota(writer, item, version));
  writer.bool(message.validateOnly);
  writer.tags();
}

function readAlteredQuota(reader: KafkaReader, version: number): AlteredQuota {
  const entity = reader.array(2, () => readAlteredQuotaEntity(reader, version));
  const ops = reader.array(10, () => readQuotaChange(reader, version));
  reader.skipTags();
  return { entity, ops };
}

function writeAlteredQuota(writer: KafkaWriter, message: AlteredQuotaInput, version: number): void {
  writer.array(message.entity, (item) => writeAlteredQuotaEntity(writer, item, version));
  writer.array(message.ops, (item) => writeQuotaChange(writer, item, version));
  writer.tags();
}

function readAlteredQuotaEntity(reader: KafkaReader, _version: number): AlteredQuotaEntity {
  const entityType = reader.string();
  const entityName = reader.nullableString();
  reader.skipTags();
  return { entityType, entityName };
}

function writeAlteredQuotaEntity(writer: KafkaWriter, message: AlteredQuotaEntityInput, _version: number): void {
  writer.string(message.entityType);
  writer.nullableString(message.entityName);
  writer.tags();
}

function readQuotaChange(reader: KafkaReader, _version: number): QuotaChange {
  const key = reader.string();
  const value = reader.float64();
  const remove = reader.bool();
  reader.skipTags();
  return { key, value, remove };
}

function writeQuotaChange(writer: KafkaWriter, message: QuotaChangeInput, _version: number): void {
  writer.string(message.key);
  writer.float64(message.value);
  writer.bool(message.remove);
  writer.tags();
}

export function readAlterClientQuotasResponse(reader: KafkaReader, version: number): AlterClientQuotasResponse {
  reader.flexible = version >= 1;
  const throttleTimeMs = reader.int32();
  const entries = reader.array(4, () => readAlteredQuotaResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, entries };
}

export function writeAlterClientQuotasResponse(writer: KafkaWriter, message: AlterClientQuotasResponseInput, version: number): void {
  writer.flexible = version >= 1;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.entries, (item) => writeAlteredQuotaResult(writer, item, version));
  writer.tags();
}

function readAlteredQuotaResult(reader: KafkaReader, version: number): AlteredQuotaResult {
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const entity = reader.array(2, () => readAlteredQuotaResultEntity(reader, version));
  reader.skipTags();
  return { errorCode, errorMessage, entity };
}

function writeAlteredQuotaResult(writer: KafkaWriter, message: AlteredQuotaResultInput, version: number): void {
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.array(message.entity, (item) => writeAlteredQuotaResultEntity(writer, item, version));
  writer.tags();
}

function readAlteredQuotaResultEntity(reader: KafkaReader, _version: number): AlteredQuotaResultEntity {
  const entityType = reader.string();
  const entityName = reader.nullableString();
  reader.skipTags();
  return { entityType, entityName };
}

function writeAlteredQuotaResultEntity(writer: KafkaWriter, message: AlteredQuotaResultEntityInput, _version: number): void {
  writer.string(message.entityType);
  writer.nullableString(message.entityName);
  writer.tags();
}
