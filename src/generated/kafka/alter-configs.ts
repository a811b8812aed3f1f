// Generated from schemas/kafka/AlterConfigs.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const alterConfigsApi: KafkaApi<
  AlterConfigsRequest,
  AlterConfigsRequestInput,
  AlterConfigsResponse,
  AlterConfigsResponseInput
> = {
  name: 'AlterConfigs',
  key: 33,
  minVersion: 0,
  maxVersion: 2,
  advertisedMinVersion: 0,
  flexibleFrom: 2,
  readRequest: readAlterConfigsRequest,
  writeRequest: writeAlterConfigsRequest,
  readResponse: readAlterConfigsResponse,
  writeResponse: writeAlterConfigsResponse,
};

export interface AlterConfigsRequest {
  /** The updates for each resource. */
  readonly resources: readonly AlterConfigsResource[];
  /** True if we should validate the request, but not change the configurations. */
  readonly validateOnly: boolean;
}

/** As written: what has a default may be left out. */
export interface AlterConfigsRequestInput {
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
  /** The value to set for the configuration key. */
  readonly value: string | null;
}

/** As written: what has a default may be left out. */
export interface AlterableConfigInput {
  readonly name: string;
  readonly value: string | null;
}

export interface AlterConfigsResponse {
  /** Duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The responses for each resource. */
  readonly responses: readonly AlterConfigsResourceResponse[];
}

/** As written: what has a default may be left out. */
export interface AlterConfigsResponseInput {
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

export function readAlterConfigsRequest(reader: KafkaReader, version: number): AlterConfigsRequest {
  reader.flexible = version >= 2;
  const resources = reader.array(3, () => readAlterConfigsResource(reader, version));
  const validateOnly = reader.bool();
  reader.skipTags();
  return { resources, validateOnly };
}

export function writeAlterConfigsRequest(writer: KafkaWriter, message: AlterConfigsRequestInput, version: number): void {
  writer.flexible = version >= 2;
  writer.array(message.resources, (item) => writeAlterConfigsResource(writer, item, version));
  writer.bool(message.validateOnly);
  writer.tags();
}

function readAlterConfigsResource(reader: KafkaReader, version: number): AlterConfigsResource {
  const resourceType = reader.int8();
  const resourceName = reader.string();
  const configs = reader.array(2, () => readAlterableConfig(reader, version));
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
  const value = reader.nullableString();
  reader.skipTags();
  return { name, value };
}

function writeAlterableConfig(writer: KafkaWriter, message: AlterableConfigInput, _version: number): void {
  writer.string(message.name);
  writer.nullableString(message.value);
  writer.tags();
}

export function readAlterConfigsResponse(reader: KafkaReader, version: number): AlterConfigsResponse {
  reader.flexible = version >= 2;
  const throttleTimeMs = reader.int32();
  const responses = reader.array(5, () => readAlterConfigsResourceResponse(reader, version));
  reader.skipTags();
  return { throttleTimeMs, responses };
}

export function writeAlterConfigsResponse(writer: KafkaWriter, message: AlterConfigsResponseInput, version: number): void {
  writer.flexible = version >= 2;
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
