// Generated from schemas/kafka/DescribeUserScramCredentials.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const describeUserScramCredentialsApi: KafkaApi<
  DescribeUserScramCredentialsRequest,
  DescribeUserScramCredentialsRequestInput,
  DescribeUserScramCredentialsResponse,
  DescribeUserScramCredentialsResponseInput
> = {
  name: 'DescribeUserScramCredentials',
  key: 50,
  minVersion: 0,
  maxVersion: 0,
  advertisedMinVersion: 0,
  flexibleFrom: 0,
  readRequest: readDescribeUserScramCredentialsRequest,
  writeRequest: writeDescribeUserScramCredentialsRequest,
  readResponse: readDescribeUserScramCredentialsResponse,
  writeResponse: writeDescribeUserScramCredentialsResponse,
};

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

export function readDescribeUserScramCredentialsRequest(reader: KafkaReader, version: number): DescribeUserScramCredentialsRequest {
  reader.flexible = true;
  const users = reader.nullableArray(1, () => readUserName(reader, version));
  reader.skipTags();
  return { users };
}

export function writeDescribeUserScramCredentialsRequest(writer: KafkaWriter, message: DescribeUserScramCredentialsRequestInput, version: number): void {
  writer.flexible = true;
  writer.nullableArray(message.users, (item) => writeUserName(writer, item, version));
  writer.tags();
}

function readUserName(reader: KafkaReader, _version: number): UserName {
  const name = reader.string();
  reader.skipTags();
  return { name };
}

function writeUserName(writer: KafkaWriter, message: UserNameInput, _version: number): void {
  writer.string(message.name);
  writer.tags();
}

export function readDescribeUserScramCredentialsResponse(reader: KafkaReader, version: number): DescribeUserScramCredentialsResponse {
  reader.flexible = true;
  const throttleTimeMs = reader.int32();
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const results = reader.array(5, () => readDescribeUserScramCredentialsResult(reader, version));
  reader.skipTags();
  return { throttleTimeMs, errorCode, errorMessage, results };
}

export function writeDescribeUserScramCredentialsResponse(writer: KafkaWriter, message: DescribeUserScramCredentialsResponseInput, version: number): void {
  writer.flexible = true;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.array(message.results, (item) => writeDescribeUserScramCredentialsResult(writer, item, version));
  writer.tags();
}

function readDescribeUserScramCredentialsResult(reader: KafkaReader, version: number): DescribeUserScramCredentialsResult {
  const user = reader.string();
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const credentialInfos = reader.array(5, () => readCredentialInfo(reader, version));
  reader.skipTags();
  return { user, errorCode, errorMessage, credentialInfos };
}

function writeDescribeUserScramCredentialsResult(writer: KafkaWriter, message: DescribeUserScramCredentialsResultInput, version: number): void {
  writer.string(message.user);
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.array(message.credentialInfos, (item) => writeCredentialInfo(writer, item, version));
  writer.tags();
}

function readCredentialInfo(reader: KafkaReader, _version: number): CredentialInfo {
  const mechanism = reader.int8();
  const iterations = reader.int32();
  reader.skipTags();
  return { mechanism, iterations };
}

function writeCredentialInfo(writer: KafkaWriter, message: CredentialInfoInput, _version: number): void {
  writer.int8(message.mechanism);
  writer.int32(message.iterations);
  writer.tags();
}
