import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const describeClientQuotasApi: KafkaApi<DescribeClientQuotasRequest, DescribeClientQuotasRequestInput, DescribeClientQuotasResponse, DescribeClientQuotasResponseInput>;
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
export declare function readDescribeClientQuotasRequest(reader: KafkaReader, version: number): DescribeClientQuotasRequest;
export declare function writeDescribeClientQuotasRequest(writer: KafkaWriter, message: DescribeClientQuotasRequestInput, version: number): void;
export declare function readDescribeClientQuotasResponse(reader: KafkaReader, version: number): DescribeClientQuotasResponse;
export declare function writeDescribeClientQuotasResponse(writer: KafkaWriter, message: DescribeClientQuotasResponseInput, version: number): void;
