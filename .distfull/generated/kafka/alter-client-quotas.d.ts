import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const alterClientQuotasApi: KafkaApi<AlterClientQuotasRequest, AlterClientQuotasRequestInput, AlterClientQuotasResponse, AlterClientQuotasResponseInput>;
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
export declare function readAlterClientQuotasRequest(reader: KafkaReader, version: number): AlterClientQuotasRequest;
export declare function writeAlterClientQuotasRequest(writer: KafkaWriter, message: AlterClientQuotasRequestInput, version: number): void;
export declare function readAlterClientQuotasResponse(reader: KafkaReader, version: number): AlterClientQuotasResponse;
export declare function writeAlterClientQuotasResponse(writer: KafkaWriter, message: AlterClientQuotasResponseInput, version: number): void;
