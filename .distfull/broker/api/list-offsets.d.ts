/**
 * ListOffsets (2), versions 1–10: where a partition begins and ends, or the first record at or after
 * a time. v2 isolation · v4 leader epoch · v6 flexible · v7 the record with the largest timestamp ·
 * v8 the first local record · v9 the last one in tiered storage · v10 a timeout for reading there.
 */
import { type ListOffsetsPartitionResponseInput, type ListOffsetsRequest } from '../../generated/kafka/list-offsets.js';
export declare const listOffsets: import("./handler.js").ApiHandler<ListOffsetsRequest, {
    topics: {
        name: string;
        partitions: ListOffsetsPartitionResponseInput[];
    }[];
}>;
