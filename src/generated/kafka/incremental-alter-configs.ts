// Generated from schemas/kafka/IncrementalAlterConfigs.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const incrementalAlterConfigsApi: KafkaApi<
  IncrementalAlterConfigsRequest,
  IncrementalAlterConfigsRequestInput,
  IncrementalAlterConfigsResponse,
  IncrementalAlterConfigsResponseInput
> = {
  name: 'IncrementalAlterConfigs',
  key: 44,
  minVersion: 0,
  maxVersion: 1,
  advertisedMinVersion: 0,
  flexibleFrom: 1,
  readRequest: readIncrementalAlterConfigsRequest,
  writeRequest: writeIncrementalAlterConfigsRequest,
  readResponse: readIncrementalAlterConfigsResponse,
  writeResponse: writeIncrementalAlterConfigsResponse,
};

export interface IncrementalAlterConfigsRequest {
  /** The incremental updates for each resource. */
  readonly resources: readonly AlterConfigsResource[];
  /** True if we should validate the request, but not change the configurations. */
  readonly validateOnly: boolean;
}

/** As written: what has a default may be left out. */
export interface IncrementalAlterConfigsRequestInput {
  readonly resources: readonly AlterConfigsResourceInput[];
  readonly validateOnly: boolean;
}

export interface AlterConfigsResource {
  /** The resource type. */
  readonly resourceType: number;
  /** The resource name. */
  readonly resourceName: string;
  /** The configurations. */
  readonly configs: readonly AlterableConfig[];
}

/** As written: what has a default may be left out. */
export interface AlterConfigsResourceInput {
  readonly resourceType: number;
  readonly resourceName: string;
  readonly configs: readonly AlterableConfigInput[];
}

export interface AlterableConfig {
  /** The configuration key name. */
  readonly name: string;
  /** The type (Set, Delete, Append, Subtract) of operation. */
  readonly configOperation: number;
  /** The value to set for the configuration key. */
  readonly value: string | null;
}

/** As written: what has a default may be left out. */
export interface AlterableConfigInput {
  readonly name: string;
  readonly configOperation: number;
  readonly value: string | null;
}

export interface IncrementalAlterConfigsResponse {
  /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The responses for each resource. */
  readonly responses: readonly AlterConfigsResourceResponse[];
}

/** As written: what has a default may be left out. */
export interface IncrementalAlterConfigsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly responses: readonly AlterConfigsResourceResponseInput[];
}

export interface AlterConfigsResourceResponse {
  /** The resource error code. */
  readonly errorCode: number;
  /** The resource error message, or null if there was no error. */
  readonly errorMessage: string | null;
  /** The resource type. */
  readonly resourceType: number;
  /** The resource name. */
  readonly resourceName: string;
}

/** As written: what has a default may be left out. */
export interface AlterConfigsResourceResponseInput {
  readonly errorCode?: number | undefined;
  readonly errorMessage: string | null;
  readonly resourceType: number;
  readonly resourceName: string;
}

export function readIncrementalAlterConfigsRequest(reader: KafkaReader, version: number): IncrementalAlterConfigsRequest {
  reader.flexible = version >= 1;
  const resources = reader.array(3, () => readAlterConfigsResource(reader, version));
  const validateOnly = reader.bool();
  reader.skipTags();
  return { resources, validateOnly };
}

export function writeIncrementalAlterConfigsRequest(writer: KafkaWriter, message: IncrementalAlterConfigsRequestInput, version: number): void {
  writer.flexible = version >= 1;
  writer.array(message.resources, (item) => writeAlterConfigsResource(writer, item, version));
  writer.bool(message.validateOnly);
  writer.tags();
}

function readAlterConfigsResource(reader: KafkaReader, version: number): AlterConfigsResource {
  const resourceType = reader.int8();
  const resourceName = reader.string();
  const configs = reader.array(3, () => readAlterableConfig(reader, version));
  reader.skipTags();
  return { resourceType, resourceName, configs };
}

function writeAlterConfigsResource(writer: KafkaWriter, message: AlterConfigsResourceInput, version: number): void {
  writer.int8(message.resourceType);
  writer.string(message.resourceName);
  writer.array(message.configs, (item) => writeAlterableConfig(writer, item, version));
  writer.tags();
}

function readAlterableConfig(reader: KafkaReader, _version: number): AlterableConfig {
  const name = reader.string();
  const configOperation = reader.int8();
  const value = reader.nullableString();
  reader.skipTags();
  return { name, configOperation, value };
}

function writeAlterableConfig(writer: KafkaWriter, message: AlterableConfigInput, _version: number): void {
  writer.string(message.name);
  writer.int8(message.configOperation);
  writer.nullableString(message.value);
  writer.tags();
}

export function readIncrementalAlterConfigsResponse(reader: KafkaReader, version: number): IncrementalAlterConfigsResponse {
  reader.flexible = version >= 1;
  const throttleTimeMs = reader.int32();
  const responses = reader.array(5, () => readAlterConfigsResourceResponse(reader, version));
  reader.skipTags();
  return { throttleTimeMs, responses };
}

export function writeIncrementalAlterConfigsResponse(writer: KafkaWriter, message: IncrementalAlterConfigsResponseInput, version: number): void {
  writer.flexible = version >= 1;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.responses, (item) => writeAlterConfigsResourceResponse(writer, item, version));
  writer.tags();
}

function readAlterConfigsResourceResponse(reader: KafkaReader, _version: number): AlterConfigsResourceResponse {
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const resourceType = reader.int8();
  const resourceName = reader.string();
  reader.skipTags();
  return { errorCode, errorMessage, resourceType, resourceName };
}

function writeAlterConfigsResourceResponse(writer: KafkaWriter, message: AlterConfigsResourceResponseInput, _version: number): void {
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage);
  writer.int8(message.resourceType);
  writer.string(message.resourceName);
  writer.tags();
}
