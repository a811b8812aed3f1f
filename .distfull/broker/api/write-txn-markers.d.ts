export declare const writeTxnMarkers: import("./handler.js").ApiHandler<import("../../generated/kafka/write-txn-markers.js").WriteTxnMarkersRequest, {
    markers: {
        producerId: number;
        topics: {
            name: string;
            partitions: {
                partitionIndex: number;
                errorCode: number;
            }[];
        }[];
    }[];
}>;
