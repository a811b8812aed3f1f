import type { KafkaApi, KafkaReader, KafkaWriter } from './wire.js';
export declare const describeLogDirsApi: KafkaApi<DescribeLogDirsRequest, DescribeLogDirsRequestInput, DescribeLogDirsResponse, DescribeLogDirsResponseInput>;
export interface DescribeLogDirsRequest {
    /** Each topic that we want to describe log directories for, or null for all topics. */
    readonly topics: readonly DescribableLogDirTopic[] | null;
}
/** As written: what has a default may be left out. */
export interface DescribeLogDirsRequestInput {
    readonly topics: readonly DescribableLogDirTopicInput[] | null;
}
export interface DescribableLogDirTopic {
    /** The topic name */
    readonly topic: string;
    /** The partition indexes. */
    readonly partitions: readonly number[];
}
/** As written: what has a default may be left out. */
export interface DescribableLogDirTopicInput {
    readonly topic: string;
    readonly partitions: readonly number[];
}
export interface DescribeLogDirsResponse {
    /** The duration in milliseconds for which the request was throttled due to a quota violation, or zero if the request did not violate any quota. */
    readonly throttleTimeMs: number;
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The log directories. */
    readonly results: readonly DescribeLogDirsResult[];
}
/** As written: what has a default may be left out. */
export interface DescribeLogDirsResponseInput {
    readonly throttleTimeMs?: number | undefined;
    readonly errorCode?: number | undefined;
    readonly results: readonly DescribeLogDirsResultInput[];
}
export interface DescribeLogDirsResult {
    /** The error code, or 0 if there was no error. */
    readonly errorCode: number;
    /** The absolute log directory path. */
    readonly logDir: string;
    /** Each topic. */
    readonly topics: readonly DescribeLogDirsTopic[];
    /** The total size in bytes of the volume the log directory is in. */
    readonly totalBytes: number;
    /** The usable size in bytes of the volume the log directory is in. */
    readonly usableBytes: number;
}
/** As written: what has a default may be left out. */
export interface DescribeLogDirsResultInput {
    readonly errorCode?: number | undefined;
    readonly logDir: string;
    readonly topics: readonly DescribeLogDirsTopicInput[];
    readonly totalBytes?: number | undefined;
    readonly usableBytes?: number | undefined;
}
export interface DescribeLogDirsTopic {
    /** The topic name. */
    readonly name: string;
    /** Its partitions. */
    readonly partitions: readonly DescribeLogDirsPartition[];
}
/** As written: what has a default may be left out. */
export interface DescribeLogDirsTopicInput {
    readonly name: string;
    readonly partitions: readonly DescribeLogDirsPartitionInput[];
}
export interface DescribeLogDirsPartition {
    /** The partition index. */
    readonly partitionIndex: number;
    /** The size of the log segments in this partition in bytes. */
    readonly partitionSize: number;
    /** The lag of the log's LEO w.r.t. partition's HW (if it is the current log for the partition) or current replica's LEO (if it is the future log for the partition) */
    readonly offsetLag: number;
    /** True if this log is created by AlterReplicaLogDirsRequest and will replace the current log of the replica in the future. */
    readonly isFutureKey: boolean;
}
/** As written: what has a default may be left out. */
export interface DescribeLogDirsPartitionInput {
    readonly partitionIndex: number;
    readonly partitionSize: number;
    readonly offsetLag: number;
    readonly isFutureKey: boolean;
}
export declare function readDescribeLogDirsRequest(reader: KafkaReader, version: number): DescribeLogDirsRequest;
export declare function writeDescribeLogDirsRequest(writer: KafkaWriter, message: DescribeLogDirsRequestInput, version: number): void;
export declare function readDescribeLogDirsResponse(reader: KafkaReader, version: number): DescribeLogDirsResponse;
export declare function writeDescribeLogDirsResponse(writer: KafkaWriter, message: DescribeLogDirsResponseInput, version: number): void;
