// Generated from schemas/kafka/DescribeCluster.json by `npm run generate`. Do not edit.
import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';

export const describeClusterApi: KafkaApi<
  DescribeClusterRequest,
  DescribeClusterRequestInput,
  DescribeClusterResponse,
  DescribeClusterResponseInput
> = {
  name: 'DescribeCluster',
  key: 60,
  minVersion: 0,
  maxVersion: 1,
  advertisedMinVersion: 0,
  flexibleFrom: 0,
  readRequest: readDescribeClusterRequest,
  writeRequest: writeDescribeClusterRequest,
  readResponse: readDescribeClusterResponse,
  writeResponse: writeDescribeClusterResponse,
};

export interface DescribeClusterRequest {
  /** Whether to include cluster authorized operations. */
  readonly includeClusterAuthorizedOperations: boolean;
  /** The endpoint type to describe. 1=brokers, 2=controllers. */
  readonly endpointType: number;
}

/** As written: what has a default may be left out. */
export interface DescribeClusterRequestInput {
  readonly includeClusterAuthorizedOperations: boolean;
  readonly endpointType?: number | undefined;
}

export interface DescribeClusterResponse {
  /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
  readonly throttleTimeMs: number;
  /** The top-level error code, or 0 if there was no error. */
  readonly errorCode: number;
  /** The top-level error message, or null if there was no error. */
  readonly errorMessage: string | null;
  /** The endpoint type that was described. 1=brokers, 2=controllers. */
  readonly endpointType: number;
  /** The cluster ID that responding broker belongs to. */
  readonly clusterId: string;
  /** The ID of the controller broker. */
  readonly controllerId: number;
  /** Each broker in the response. */
  readonly brokers: readonly DescribeClusterBroker[];
  /** 32-bit bitfield to represent authorized operations for this cluster. */
  readonly clusterAuthorizedOperations: number;
}

/** As written: what has a default may be left out. */
export interface DescribeClusterResponseInput {
  readonly throttleTimeMs?: number | undefined;
  readonly errorCode?: number | undefined;
  readonly errorMessage?: string | null | undefined;
  readonly endpointType?: number | undefined;
  readonly clusterId: string;
  readonly controllerId?: number | undefined;
  readonly brokers: readonly DescribeClusterBrokerInput[];
  readonly clusterAuthorizedOperations?: number | undefined;
}

export interface DescribeClusterBroker {
  /** The broker ID. */
  readonly brokerId: number;
  /** The broker hostname. */
  readonly host: string;
  /** The broker port. */
  readonly port: number;
  /** The rack of the broker, or null if it has not been assigned to a rack. */
  readonly rack: string | null;
}

/** As written: what has a default may be left out. */
export interface DescribeClusterBrokerInput {
  readonly brokerId: number;
  readonly host: string;
  readonly port: number;
  readonly rack?: string | null | undefined;
}

export function readDescribeClusterRequest(reader: KafkaReader, version: number): DescribeClusterRequest {
  reader.flexible = true;
  const includeClusterAuthorizedOperations = reader.bool();
  const endpointType = version >= 1 ? reader.int8() : 1;
  reader.skipTags();
  return { includeClusterAuthorizedOperations, endpointType };
}

export function writeDescribeClusterRequest(writer: KafkaWriter, message: DescribeClusterRequestInput, version: number): void {
  writer.flexible = true;
  writer.bool(message.includeClusterAuthorizedOperations);
  if (version >= 1) writer.int8(message.endpointType ?? 1);
  writer.tags();
}

export function readDescribeClusterResponse(reader: KafkaReader, version: number): DescribeClusterResponse {
  reader.flexible = true;
  const throttleTimeMs = reader.int32();
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const endpointType = version >= 1 ? reader.int8() : 1;
  const clusterId = reader.string();
  const controllerId = reader.int32();
  const brokers = reader.array(10, () => readDescribeClusterBroker(reader, version));
  const clusterAuthorizedOperations = reader.int32();
  reader.skipTags();
  return { throttleTimeMs, errorCode, errorMessage, endpointType, clusterId, controllerId, brokers, clusterAuthorizedOperations };
}

export function writeDescribeClusterResponse(writer: KafkaWriter, message: DescribeClusterResponseInput, version: number): void {
  writer.flexible = true;
  writer.int32(message.throttleTimeMs ?? 0);
  writer.int16(message.errorCode ?? 0);
  writer.nullableString(message.errorMessage ?? null);
  if (version >= 1) writer.int8(message.endpointType ?? 1);
  writer.string(message.clusterId);
  writer.int32(message.controllerId ?? -1);
  writer.array(message.brokers, (item) => writeDescribeClusterBroker(writer, item, version));
  writer.int32(message.clusterAuthorizedOperations ?? -2147483648);
  writer.tags();
}

function readDescribeClusterBroker(reader: KafkaReader, _version: number): DescribeClusterBroker {
  const brokerId = reader.int32();
  const host = reader.string();
  const port = reader.int32();
  const rack = reader.nullableString();
  reader.skipTags();
  return { brokerId, host, port, rack };
}

function writeDescribeClusterBroker(writer: KafkaWriter, message: DescribeClusterBrokerInput, _version: number): void {
  writer.int32(message.brokerId);
  writer.string(message.host);
  writer.int32(message.port);
  writer.nullableString(message.rack ?? null);
  writer.tags();
}
