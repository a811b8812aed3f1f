// Generated from schemas/kafka/SaslAuthenticate.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const saslAuthenticateApi: KafkaApi<
  SaslAuthenticateRequest,
  SaslAuthenticateRequestInput,
  SaslAuthenticateResponse,
  SaslAuthenticateResponseInput
> = {
  name: 'SaslAuthenticate',
  key: 36,
  minVersion: 0,
  maxVersion: 2,
  advertisedMinVersion: 0,
  flexibleFrom: 2,
  readRequest: readSaslAuthenticateRequest,
  writeRequest: writeSaslAuthenticateRequest,
  readResponse: readSaslAuthenticateResponse,
  writeResponse: writeSaslAuthenticateResponse,
};

export interface SaslAuthenticateRequest {
  /** The SASL authentication bytes from the client, as defined by the SASL mechanism. */
  readonly authBytes: Buffer;
}

/** As written: what has a default may be left out. */
export interface SaslAuthenticateRequestInput {
  readonly authBytes: Buffer;
}

export interface SaslAuthenticateResponse {
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The error message, or null if there was no error. */
  readonly errorMessage: string | null;
  /** The SASL authentication bytes from the server, as defined by the SASL mechanism. */
  readonly authBytes: Buffer;
  /** Number of milliseconds after which only re-authentication over the existing connection to create a new session can occur. */
  readonly sessionLifetimeMs: number;
}

/** As written: what has a default may be left out. */
export interface SaslAuthenticateResponseInput {
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
  readonly authBytes: Buffer;
  readonly sessionLifetimeMs?: number | undefined;
}

export function readSaslAuthenticateRequest(reader: KafkaReader, version: number): SaslAuthenticateRequest {
  reader.flexible = version >= 2;
  const authBytes = reader.bytes();
  reader.skipTags();
  return { authBytes };
}

export function writeSaslAuthenticateRequest(writer: KafkaWriter, message: SaslAuthenticateRequestInput, version: number): void {
  writer.flexible = version >= 2;
  writer.bytes(message.authBytes);
  writer.tags();
}

export function readSaslAuthenticateResponse(reader: KafkaReader, version: number): SaslAuthenticateResponse {
  reader.flexible = version >= 2;
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const authBytes = reader.bytes();
  const sessionLifetimeMs = version >= 1 ? reader.int64() : 0;
  reader.skipTags();
  return { errorCode, errorMessage, authBytes, sessionLifetimeMs };
}

export function writeSaslAuthenticateResponse(writer: KafkaWriter, message: SaslAuthenticateResponseInput, version: number): void {
  writer.flexible = version >= 2;
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  writer.bytes(message.authBytes);
  if (version >= 1) writer.int64(message.sessionLifetimeMs ?? 0);
  writer.tags();
}
