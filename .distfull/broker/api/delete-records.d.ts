/**
 * DeleteRecords (21), versions 0–2: the log of a partition starts at the offset from now on. -1 means
 * all that consumers can read; the answer is the new start.
 */
import { type DeleteRecordsPartitionResultInput } from '../../generated/kafka/delete-records.js';
export declare const deleteRecords: import("./handler.js").ApiHandler<import("../../generated/kafka/delete-records.js").DeleteRecordsRequest, {
    topics: {
        name: string;
        partitions: DeleteRecordsPartitionResultInput[];
    }[];
}>;
