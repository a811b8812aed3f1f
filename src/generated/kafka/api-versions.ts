// Generated from schemas/kafka/ApiVersions.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter, TaggedField } from './wire.js';

export const apiVersionsApi: KafkaApi<
  ApiVersionsRequest,
  ApiVersionsRequestInput,
  ApiVersionsResponse,
  ApiVersionsResponseInput
> = {
  name: 'ApiVersions',
  key: 18,
  minVersion: 0,
  maxVersion: 4,
  advertisedMinVersion: 0,
  flexibleFrom: 3,
  readRequest: readApiVersionsRequest,
  writeRequest: writeApiVersionsRequest,
  readResponse: readApiVersionsResponse,
  writeResponse: writeApiVersionsResponse,
};

export interface ApiVersionsRequest {
  /** The name of the client. */
  readonly clientSoftwareName: string;
  /** The version of the client. */
  readonly clientSoftwareVersion: string;
}

/** As written: what has a default may be left out. */
export interface ApiVersionsRequestInput {
  readonly clientSoftwareName?: string | undefined;
  readonly clientSoftwareVersion?: string | undefined;
}

export interface ApiVersionsResponse {
  /** The top-level error code. */
  readonly errorCode: number;
  /** The APIs supported by the broker. */
  readonly apiKeys: readonly ApiVersion[];
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** Features supported by the broker. Note: in v0-v3, features with MinSupportedVersion = 0 are omitted. */
  readonly supportedFeatures: readonly SupportedFeatureKey[];
  /** The monotonically increasing epoch for the finalized features information. Valid values are >= 0. A value of -1 is special and represents unknown epoch. */
  readonly finalizedFeaturesEpoch: number;
  /** List of cluster-wide finalized features. The information is valid only if FinalizedFeaturesEpoch >= 0. */
  readonly finalizedFeatures: readonly FinalizedFeatureKey[];
  /** Set by a KRaft controller if the required configurations for ZK migration are present. */
  readonly zkMigrationReady: boolean;
}

/** As written: what has a default may be left out. */
export interface ApiVersionsResponseInput {
  readonly errorCode?: number | undefined;
  readonly apiKeys: readonly ApiVersionInput[];
  readonly throttleTimeMs?: number | undefined;
  readonly supportedFeatures?: readonly SupportedFeatureKeyInput[] | undefined;
  readonly finalizedFeaturesEpoch?: number | undefined;
  readonly finalizedFeatures?: readonly FinalizedFeatureKeyInput[] | undefined;
  readonly zkMigrationReady?: boolean | undefined;
}

export interface ApiVersion {
  /** The API index. */
  readonly apiKey: number;
  /** The minimum supported version, inclusive. */
  readonly minVersion: number;
  /** The maximum supported version, inclusive. */
  readonly maxVersion: number;
}

/** As written: what has a default may be left out. */
export interface ApiVersionInput {
  readonly apiKey: number;
  readonly minVersion: number;
  readonly maxVersion: number;
}

export interface SupportedFeatureKey {
  /** The name of the feature. */
  readonly name: string;
  /** The minimum supported version for the feature. */
  readonly minVersion: number;
  /** The maximum supported version for the feature. */
  readonly maxVersion: number;
}

/** As written: what has a default may be left out. */
export interface SupportedFeatureKeyInput {
  readonly name: string;
  readonly minVersion: number;
  readonly maxVersion: number;
}

export interface FinalizedFeatureKey {
  /** The name of the feature. */
  readonly name: string;
  /** The cluster-wide finalized max version level for the feature. */
  readonly maxVersionLevel: number;
  /** The cluster-wide finalized min version level for the feature. */
  readonly minVersionLevel: number;
}

/** As written: what has a default may be left out. */
export interface FinalizedFeatureKeyInput {
  readonly name: string;
  readonly maxVersionLevel: number;
  readonly minVersionLevel: number;
}

export function readApiVersionsRequest(reader: KafkaReader, version: number): ApiVersionsRequest {
  reader.flexible = version >= 3;
  const clientSoftwareName = version >= 3 ? reader.string() : '';
  const clientSoftwareVersion = version >= 3 ? reader.string() : '';
  reader.skipTags();
  return { clientSoftwareName, clientSoftwareVersion };
}

export function writeApiVersionsRequest(writer: KafkaWriter, message: ApiVersionsRequestInput, version: number): void {
  writer.flexible = version >= 3;
  if (version >= 3) writer.string(message.clientSoftwareName ?? '');
  if (version >= 3) writer.string(message.clientSoftwareVersion ?? '');
  writer.tags();
}

export function readApiVersionsResponse(reader: KafkaReader, version: number): ApiVersionsResponse {
  reader.flexible = version >= 3;
  const errorCode = reader.int16();
  const apiKeys = reader.array(6, () => readApiVersion(reader, version));
  const throttleTimeMs = version >= 1 ? reader.int32() : 0;
  let supportedFeatures: readonly SupportedFeatureKey[] = [];
  let finalizedFeaturesEpoch: number = -1;
  let finalizedFeatures: readonly FinalizedFeatureKey[] = [];
  let zkMigrationReady: boolean = false;
  reader.tags((tag) => {
    if (tag === 0) supportedFeatures = reader.array(5, () => readSupportedFeatureKey(reader, version));
    if (tag === 1) finalizedFeaturesEpoch = reader.int64();
    if (tag === 2) finalizedFeatures = reader.array(5, () => readFinalizedFeatureKey(reader, version));
    if (tag === 3) zkMigrationReady = reader.bool();
  });
  return { errorCode, apiKeys, throttleTimeMs, supportedFeatures, finalizedFeaturesEpoch, finalizedFeatures, zkMigrationReady };
}

export function writeApiVersionsResponse(writer: KafkaWriter, message: ApiVersionsResponseInput, version: number): void {
  writer.flexible = version >= 3;
  writer.int16(message.errorCode ?? 0);
  writer.array(message.apiKeys, (item) => writeApiVersion(writer, item, version));
  if (version >= 1) writer.int32(message.throttleTimeMs ?? 0);
  const tags: TaggedField[] = [];
  const { supportedFeatures = [] } = message;
  if (supportedFeatures.length > 0) tags.push({ tag: 0, write: (to) => to.array(supportedFeatures, (item) => writeSupportedFeatureKey(to, item, version)) });
  const { finalizedFeaturesEpoch = -1 } = message;
  if (finalizedFeaturesEpoch !== -1) tags.push({ tag: 1, write: (to) => to.int64(finalizedFeaturesEpoch) });
  const { finalizedFeatures = [] } = message;
  if (finalizedFeatures.length > 0) tags.push({ tag: 2, write: (to) => to.array(finalizedFeatures, (item) => writeFinalizedFeatureKey(to, item, version)) });
  const { zkMigrationReady = false } = message;
  if (zkMigrationReady !== false) tags.push({ tag: 3, write: (to) => to.bool(zkMigrationReady) });
  writer.tags(tags);
}

function readApiVersion(reader: KafkaReader, _version: number): ApiVersion {
  const apiKey = reader.int16();
  const minVersion = reader.int16();
  const maxVersion = reader.int16();
  reader.skipTags();
  return { apiKey, minVersion, maxVersion };
}

function writeApiVersion(writer: KafkaWriter, message: ApiVersionInput, _version: number): void {
  writer.int16(message.apiKey);
  writer.int16(message.minVersion);
  writer.int16(message.maxVersion);
  writer.tags();
}

function readSupportedFeatureKey(reader: KafkaReader, _version: number): SupportedFeatureKey {
  const name = reader.string();
  const minVersion = reader.int16();
  const maxVersion = reader.int16();
  reader.skipTags();
  return { name, minVersion, maxVersion };
}

function writeSupportedFeatureKey(writer: KafkaWriter, message: SupportedFeatureKeyInput, _version: number): void {
  writer.string(message.name);
  writer.int16(message.minVersion);
  writer.int16(message.maxVersion);
  writer.tags();
}

function readFinalizedFeatureKey(reader: KafkaReader, _version: number): FinalizedFeatureKey {
  const name = reader.string();
  const maxVersionLevel = reader.int16();
  const minVersionLevel = reader.int16();
  reader.skipTags();
  return { name, maxVersionLevel, minVersionLevel };
}

function writeFinalizedFeatureKey(writer: KafkaWriter, message: FinalizedFeatureKeyInput, _version: number): void {
  writer.string(message.name);
  writer.int16(message.maxVersionLevel);
  writer.int16(message.minVersionLevel);
  writer.tags();
}
