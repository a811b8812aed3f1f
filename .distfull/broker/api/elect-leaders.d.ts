export declare const electLeaders: import("./handler.js").ApiHandler<import("../../generated/kafka/elect-leaders.js").ElectLeadersRequest, {
    errorCode: 0 | 42;
    replicaElectionResults: {
        topic: string;
        partitionResult: ({
            partitionId: number;
            errorCode: 42;
            errorMessage: string;
        } | {
            partitionId: number;
            errorCode: 3;
            errorMessage: string;
        } | {
            partitionId: number;
            errorCode: 84;
            errorMessage: string;
        })[];
    }[];
}>;
