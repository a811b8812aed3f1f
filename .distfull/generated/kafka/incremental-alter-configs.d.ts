import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const incrementalAlterConfigsApi: KafkaApi<IncrementalAlterConfigsRequest, IncrementalAlterConfigsRequestInput, IncrementalAlterConfigsResponse, IncrementalAlterConfigsResponseInput>;
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
export declare function readIncrementalAlterConfigsRequest(reader: KafkaReader, version: number): IncrementalAlterConfigsRequest;
export declare function writeIncrementalAlterConfigsRequest(writer: KafkaWriter, message: IncrementalAlterConfigsRequestInput, version: number): void;
export declare function readIncrementalAlterConfigsResponse(reader: KafkaReader, version: number): IncrementalAlterConfigsResponse;
export declare function writeIncrementalAlterConfigsResponse(writer: KafkaWriter, message: IncrementalAlterConfigsResponseInput, version: number): void;
