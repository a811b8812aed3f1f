export declare const offsetDelete: import("./handler.js").ApiHandler<import("../../generated/kafka/offset-delete.js").OffsetDeleteRequest, {
    errorCode: number;
    topics: never[];
} | {
    errorCode?: never;
    topics: {
        name: string;
        partitions: {
            partitionIndex: number;
            errorCode: number;
        }[];
    }[];
}>;
