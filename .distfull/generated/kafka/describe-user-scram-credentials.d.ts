import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const describeUserScramCredentialsApi: KafkaApi<DescribeUserScramCredentialsRequest, DescribeUserScramCredentialsRequestInput, DescribeUserScramCredentialsResponse, DescribeUserScramCredentialsResponseInput>;
export interface DescribeUserScramCredentialsRequest {
    /** The users to describe, or null/empty to describe all users. */
    readonly users: readonly UserName[] | null;
}
/** As written: what has a default may be left out. */
export interface DescribeUserScramCredentialsRequestInput {
    readonly users: readonly UserNameInput[] | null;
}
export interface UserName {
    /** The user name. */
    readonly name: string;
}
/** As written: what has a default may be left out. */
export interface UserNameInput {
    readonly name: string;
}
export interface DescribeUserScramCredentialsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The message-level error code, 0 except for user authorization or infrastructure issues. */
    readonly errorCode: number;
    /** The message-level error message, if any. */
    readonly errorMessage: string | null;
    /** The results for descriptions, one per user. */
    readonly results: readonly DescribeUserScramCredentialsResult[];
}
/** As written: what has a default may be left out. */
export interface DescribeUserScramCredentialsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
    readonly results: readonly DescribeUserScramCredentialsResultInput[];
}
export interface DescribeUserScramCredentialsResult {
    /** The user name. */
    readonly user: string;
    /** The user-level error code. */
    readonly errorCode: number;
    /** The user-level error message, if any. */
    readonly errorMessage: string | null;
    /** The mechanism and related information associated with the user's SCRAM credentials. */
    readonly credentialInfos: readonly CredentialInfo[];
}
/** As written: what has a default may be left out. */
export interface DescribeUserScramCredentialsResultInput {
    readonly user: string;
    readonly errorCode?: number | undefined;
    readonly errorMessage?: string | null | undefined;
    readonly credentialInfos: readonly CredentialInfoInput[];
}
export interface CredentialInfo {
    /** The SCRAM mechanism. */
    readonly mechanism: number;
    /** The number of iterations used in the SCRAM credential. */
    readonly iterations: number;
}
/** As written: what has a default may be left out. */
export interface CredentialInfoInput {
    readonly mechanism: number;
    readonly iterations: number;
}
export declare function readDescribeUserScramCredentialsRequest(reader: KafkaReader, version: number): DescribeUserScramCredentialsRequest;
export declare function writeDescribeUserScramCredentialsRequest(writer: KafkaWriter, message: DescribeUserScramCredentialsRequestInput, version: number): void;
export declare function readDescribeUserScramCredentialsResponse(reader: KafkaReader, version: number): DescribeUserScramCredentialsResponse;
export declare function writeDescribeUserScramCredentialsResponse(writer: KafkaWriter, message: DescribeUserScramCredentialsResponseInput, version: number): void;
