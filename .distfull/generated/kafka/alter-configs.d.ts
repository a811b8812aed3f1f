import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const alterConfigsApi: KafkaApi<AlterConfigsRequest, AlterConfigsRequestInput, AlterConfigsResponse, AlterConfigsResponseInput>;
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
export declare function readAlterConfigsRequest(reader: KafkaReader, version: number): AlterConfigsRequest;
export declare function writeAlterConfigsRequest(writer: KafkaWriter, message: AlterConfigsRequestInput, version: number): void;
export declare function readAlterConfigsResponse(reader: KafkaReader, version: number): AlterConfigsResponse;
export declare function writeAlterConfigsResponse(writer: KafkaWriter, message: AlterConfigsResponseInput, version: number): void;
