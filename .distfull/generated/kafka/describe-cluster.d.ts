import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const describeClusterApi: KafkaApi<DescribeClusterRequest, DescribeClusterRequestInput, DescribeClusterResponse, DescribeClusterResponseInput>;
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
export declare function readDescribeClusterRequest(reader: KafkaReader, version: number): DescribeClusterRequest;
export declare function writeDescribeClusterRequest(writer: KafkaWriter, message: DescribeClusterRequestInput, version: number): void;
export declare function readDescribeClusterResponse(reader: KafkaReader, version: number): DescribeClusterResponse;
export declare function writeDescribeClusterResponse(writer: KafkaWriter, message: DescribeClusterResponseInput, version: number): void;
