import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const describeConfigsApi: KafkaApi<DescribeConfigsRequest, DescribeConfigsRequestInput, DescribeConfigsResponse, DescribeConfigsResponseInput>;
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
export declare function readDescribeConfigsRequest(reader: KafkaReader, version: number): DescribeConfigsRequest;
export declare function writeDescribeConfigsRequest(writer: KafkaWriter, message: DescribeConfigsRequestInput, version: number): void;
export declare function readDescribeConfigsResponse(reader: KafkaReader, version: number): DescribeConfigsResponse;
export declare function writeDescribeConfigsResponse(writer: KafkaWriter, message: DescribeConfigsResponseInput, version: number): void;
