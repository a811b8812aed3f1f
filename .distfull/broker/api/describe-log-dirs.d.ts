export declare const describeLogDirs: import("./handler.js").ApiHandler<import("../../generated/kafka/describe-log-dirs.js").DescribeLogDirsRequest, {
    results: ({
        totalBytes: number;
        usableBytes: number;
        logDir: string;
        topics: {
            name: string;
            partitions: {
                partitionIndex: number;
                partitionSize: number;
                offsetLag: number;
                isFutureKey: boolean;
            }[];
        }[];
        errorCode: 0;
    } | {
        logDir: string;
        topics: {
            name: string;
            partitions: {
                partitionIndex: number;
                partitionSize: number;
                offsetLag: number;
                isFutureKey: boolean;
            }[];
        }[];
        errorCode: 56;
        totalBytes: number;
        usableBytes: number;
    })[];
}>;
