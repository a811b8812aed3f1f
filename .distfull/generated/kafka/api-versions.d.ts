import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const apiVersionsApi: KafkaApi<ApiVersionsRequest, ApiVersionsRequestInput, ApiVersionsResponse, ApiVersionsResponseInput>;
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
export declare function readApiVersionsRequest(reader: KafkaReader, version: number): ApiVersionsRequest;
export declare function writeApiVersionsRequest(writer: KafkaWriter, message: ApiVersionsRequestInput, version: number): void;
export declare function readApiVersionsResponse(reader: KafkaReader, version: number): ApiVersionsResponse;
export declare function writeApiVersionsResponse(writer: KafkaWriter, message: ApiVersionsResponseInput, version: number): void;
