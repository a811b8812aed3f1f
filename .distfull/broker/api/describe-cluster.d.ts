export declare const describeCluster: import("./handler.js").ApiHandler<import("../../generated/kafka/describe-cluster.js").DescribeClusterRequest, {
    clusterId: string;
    controllerId: number;
    brokers: {
        brokerId: number;
        host: string;
        port: number;
    }[];
    clusterAuthorizedOperations: number | undefined;
} | {
    errorCode: number;
    errorMessage: string;
    clusterId: string;
    brokers: never[];
}>;
