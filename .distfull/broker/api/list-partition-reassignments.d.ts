export declare const listPartitionReassignments: import("./handler.js").ApiHandler<import("../../generated/kafka/list-partition-reassignments.js").ListPartitionReassignmentsRequest, {
    topics: never[];
}>;
