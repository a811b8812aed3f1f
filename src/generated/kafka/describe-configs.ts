// Generated from schemas/kafka/DescribeConfigs.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const describeConfigsApi: KafkaApi<
  DescribeConfigsRequest,
  DescribeConfigsRequestInput,
  DescribeConfigsResponse,
  DescribeConfigsResponseInput
> = {
  name: 'DescribeConfigs',
  key: 32,
  minVersion: 1,
  maxVersion: 4,
  advertisedMinVersion: 1,
  flexibleFrom: 4,
  readRequest: readDescribeConfigsRequest,
  writeRequest: writeDescribeConfigsRequest,
  readResponse: readDescribeConfigsResponse,
  writeResponse: writeDescribeConfigsResponse,
};

export interface DescribeConfigsRequest {
  /** The resources whose configurations we want to describe. */
  readonly resources: readonly DescribeConfigsResource[];
  /** True if we should include all synonyms. */
  readonly includeSynonyms: boolean;
  /** True if we should include configuration documentation. */
  readonly includeDocumentation: boolean;
}

/** As written: what has a default may be left out. */
export interface DescribeConfigsRequestInput {
  readonly resources: readonly DescribeConfigsResourceInput[];
  readonly includeSynonyms?: boolean | undefined;
  readonly includeDocumentation?: boolean | undefined;
}

export interface DescribeConfigsResource {
  /** The resource type. */
  readonly resourceType: number;
  /** The resource name. */
  readonly resourceName: string;
  /** The configuration keys to list, or null to list all configuration keys. */
  readonly configurationKeys: readonly string[] | null;
}

/** As written: what has a default may be left out. */
export interface DescribeConfigsResourceInput {
  readonly resourceType: number;
  readonly resourceName: string;
  readonly configurationKeys: readonly string[] | null;
}

export interface DescribeConfigsResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The results for each resource. */
  readonly results: readonly DescribeConfigsResult[];
}

/** As written: what has a default may be left out. */
export interface DescribeConfigsResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly results: readonly DescribeConfigsResultInput[];
}

export interface DescribeConfigsResult {
  /** The error code, or 0 if we were able to successfully describe the configurations. */
  readonly errorCode: number;
  /** The error message, or null if we were able to successfully describe the configurations. */
  readonly errorMessage: string | null;
  /** The resource type. */
  readonly resourceType: number;
  /** The resource name. */
  readonly resourceName: string;
  /** Each listed configuration. */
  readonly configs: readonly DescribeConfigsResourceResult[];
}

/** As written: what has a default may be left out. */
export interface DescribeConfigsResultInput {
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
  readonly resourceType: number;
  readonly resourceName: string;
  readonly configs: readonly DescribeConfigsResourceResultInput[];
}

export interface DescribeConfigsResourceResult {
  /** The configuration name. */
  readonly name: string;
  /** The configuration value. */
  readonly value: string | null;
  /** True if the configuration is read-only. */
  readonly readOnly: boolean;
  /** The configuration source. */
  readonly configSource: number;
  /** True if this configuration is sensitive. */
  readonly isSensitive: boolean;
  /** The synonyms for this configuration key. */
  readonly synonyms: readonly DescribeConfigsSynonym[];
  /** The configuration data type. Type can be one of the following values - BOOLEAN, STRING, INT, SHORT, LONG, DOUBLE, LIST, CLASS, PASSWORD. */
  readonly configType: number;
  /** The configuration documentation. */
  readonly documentation: string | null;
}

/** As written: what has a default may be left out. */
export interface DescribeConfigsResourceResultInput {
  readonly name: string;
  readonly value?: string | null | undefined;
  readonly readOnly: boolean;
  readonly configSource?: number | undefined;
  readonly isSensitive: boolean;
  readonly synonyms: readonly DescribeConfigsSynonymInput[];
  readonly configType?: number | undefined;
  readonly documentation?: string | null | undefined;
}

export interface DescribeConfigsSynonym {
  /** The synonym name. */
  readonly name: string;
  /** The synonym value. */
  readonly value: string | null;
  /** The synonym source. */
  readonly source: number;
}

/** As written: what has a default may be left out. */
export interface DescribeConfigsSynonymInput {
  readonly name: string;
  readonly value?: string | null | undefined;
  readonly source: number;
}

export function readDescribeConfigsRequest(reader: KafkaReader, version: number): DescribeConfigsRequest {
  reader.flexible = version >= 4;
  const resources = reader.array(3, () => readDescribeConfigsResource(reader, version));
  const includeSynonyms = reader.bool();
  const includeDocumentation = version >= 3 ? reader.bool() : false;
  reader.skipTags();
  return { resources, includeSynonyms, includeDocumentation };
}

export function writeDescribeConfigsRequest(writer: KafkaWriter, message: DescribeConfigsRequestInput, version: number): void {
  writer.flexible = version >= 4;
  writer.array(message.resources, (item) => writeDescribeConfigsResource(writer, item, version));
  writer.bool(message.includeSynonyms ?? false);
  if (version >= 3) writer.bool(message.includeDocumentation ?? false);
  writer.tags();
}

function readDescribeConfigsResource(reader: KafkaReader, _version: number): DescribeConfigsResource {
  const resourceType = reader.int8();
  const resourceName = reader.string();
  const configurationKeys = reader.nullableArray(1, () => reader.string());
  reader.skipTags();
  return { resourceType, resourceName, configurationKeys };
}

function writeDescribeConfigsResource(writer: KafkaWriter, message: DescribeConfigsResourceInput, _version: number): void {
  writer.int8(message.resourceType);
  writer.string(message.resourceName);
  writer.nullableArray(message.configurationKeys, (item) => writer.string(item));
  writer.tags();
}

export function readDescribeConfigsResponse(reader: KafkaReader, version: number): DescribeConfigsResponse {
  reader.flexible = version >= 4;
  const throttleTimeMs = reader.int32();
  const results = reader.array(6, () => readDescribeConfigsResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, results };
}

export function writeDescribeConfigsResponse(writer: KafkaWriter, message: DescribeConfigsResponseInput, version: number): void {
  writer.flexible = version >= 4;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.array(message.results, (item) => writeDescribeConfigsResult(writer, item, version));
  writer.tags();
}

function readDescribeConfigsResult(reader: KafkaReader, version: number): DescribeConfigsResult {
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const resourceType = reader.int8();
  const resourceName = reader.string();
  const configs = reader.array(6, () => readDescribeConfigsResourceResult(reader, version));
  reader.skipTags();
  return { errorCode, errorMessage, resourceType, resourceName, configs };
}

function writeDescribeConfigsResult(writer: KafkaWriter, message: DescribeConfigsResultInput, version: number): void {
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.int8(message.resourceType);
  writer.string(message.resourceName);
  writer.array(message.configs, (item) => writeDescribeConfigsResourceResult(writer, item, version));
  writer.tags();
}

function readDescribeConfigsResourceResult(reader: KafkaReader, version: number): DescribeConfigsResourceResult {
  const name = reader.string();
  const value = reader.nullableString();
  const readOnly = reader.bool();
  const configSource = reader.int8();
  const isSensitive = reader.bool();
  const synonyms = reader.array(3, () => readDescribeConfigsSynonym(reader, version));
  const configType = version >= 3 ? reader.int8() : 0;
  const documentation = version >= 3 ? reader.nullableString() : null;
  reader.skipTags();
  return { name, value, readOnly, configSource, isSensitive, synonyms, configType, documentation };
}

function writeDescribeConfigsResourceResult(writer: KafkaWriter, message: DescribeConfigsResourceResultInput, version: number): void {
  writer.string(message.name);
  writer.nullableString(message.value ?? null);
  writer.bool(message.readOnly);
  writer.int8(message.configSource ?? -1);
  writer.bool(message.isSensitive);
  writer.array(message.synonyms, (item) => writeDescribeConfigsSynonym(writer, item, version));
  if (version >= 3) writer.int8(message.configType ?? 0);
  if (version >= 3) writer.nullableString(message.documentation ?? null);
  writer.tags();
}

function readDescribeConfigsSynonym(reader: KafkaReader, _version: number): DescribeConfigsSynonym {
  const name = reader.string();
  const value = reader.nullableString();
  const source = reader.int8();
  reader.skipTags();
  return { name, value, source };
}

function writeDescribeConfigsSynonym(writer: KafkaWriter, message: DescribeConfigsSynonymInput, _version: number): void {
  writer.string(message.name);
  writer.nullableString(message.value ?? null);
  writer.int8(message.source);
  writer.tags();
}
