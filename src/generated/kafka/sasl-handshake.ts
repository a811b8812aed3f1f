// Generated from schemas/kafka/SaslHandshake.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const saslHandshakeApi: KafkaApi<
  SaslHandshakeRequest,
  SaslHandshakeRequestInput,
  SaslHandshakeResponse,
  SaslHandshakeResponseInput
> = {
  name: 'SaslHandshake',
  key: 17,
  minVersion: 0,
  maxVersion: 1,
  advertisedMinVersion: 0,
  flexibleFrom: Infinity,
  readRequest: readSaslHandshakeRequest,
  writeRequest: writeSaslHandshakeRequest,
  readResponse: readSaslHandshakeResponse,
  writeResponse: writeSaslHandshakeResponse,
};

export interface SaslHandshakeRequest {
  /** The SASL mechanism chosen by the client. */
  readonly mechanism: string;
}

/** As written: what has a default may be left out. */
export interface SaslHandshakeRequestInput {
  readonly mechanism: string;
}

export interface SaslHandshakeResponse {
  /** The error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The mechanisms enabled in the server. */
  readonly mechanisms: readonly string[];
}

/** As written: what has a default may be left out. */
export interface SaslHandshakeResponseInput {
  readonly errorCode?: number | undefined;
  readonly mechanisms: readonly string[];
}

export function readSaslHandshakeRequest(reader: KafkaReader, _version: number): SaslHandshakeRequest {
  reader.flexible = false;
  const mechanism = reader.string();
  return { mechanism };
}

export function writeSaslHandshakeRequest(writer: KafkaWriter, message: SaslHandshakeRequestInput, _version: number): void {
  writer.flexible = false;
  writer.string(message.mechanism);
}

export function readSaslHandshakeResponse(reader: KafkaReader, _version: number): SaslHandshakeResponse {
  reader.flexible = false;
  const errorCode = reader.int16();
  const mechanisms = reader.array(1, () => reader.string());
  return { errorCode, mechanisms };
}

export function writeSaslHandshakeResponse(writer: KafkaWriter, message: SaslHandshakeResponseInput, _version: number): void {
  writer.flexible = false;
  writer.int16(message.errorCode ?? 0);
  writer.array(message.mechanisms, (item) => writer.string(item));
}
